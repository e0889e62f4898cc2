import {
  fakeAcceptances,
  fakeAlignment,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { alignmentOf, nothingKnown } from '../__testUtils__/answers';
import { renderConway } from '../__testUtils__/renderConway';

const uber = () => fakeTopology({ alignment: alignmentOf('uber') });

describe('ConwayPage', () => {
  it('shows that it loads', async () => {
    renderConway(fakeTopology('pending'));
    expect(
      await screen.findByLabelText('Loading the alignment'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it could not load', async () => {
    renderConway(fakeTopology(new Error('the topology backend is down')));
    expect(
      await screen.findByText('the topology backend is down'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });

  it('keeps the last state and says that it is stale', async () => {
    const alignment = alignmentOf('uber', { stale: true });
    renderConway(fakeTopology({ alignment }));
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
  });

  it('says what to paste where there is no component', async () => {
    const alignment = alignmentOf('uber', { components: [] });
    renderConway(fakeTopology({ alignment }));
    expect(
      await screen.findByText('There is nothing to compare here'),
    ).toBeInTheDocument();
  });

  it('answers in one line, then with every measure', async () => {
    renderConway(uber());
    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent(
      '48 of 51 calls agree with the organisation, but 1 upward call ties 5 components of 3 teams into a cycle',
    );
    const measures = await screen.findByRole('group', { name: 'Measures' });
    expect(within(measures).getAllByRole('row')).toHaveLength(12);
  });

  it('says of what is unknown why, and never gives it a figure', async () => {
    renderConway(fakeTopology({ alignment: nothingKnown() }));
    const measures = await screen.findByRole('group', { name: 'Measures' });
    const mirror = within(measures).getByRole('row', { name: /Mirror score/ });
    expect(mirror).toHaveTextContent('no call is known in this scope');
    expect(mirror).not.toHaveTextContent('100');
  });

  it('says why there is no trend when the history cannot be read', async () => {
    renderConway(uber(), '/conway', {
      alignment: fakeAlignment(new Error('the history is not there')),
    });
    expect(
      await screen.findByText('the history is not there'),
    ).toBeInTheDocument();
  });

  it('leads from a bad figure to the calls that cause it', async () => {
    renderConway(uber());
    await userEvent.click(
      await screen.findByRole('link', { name: '3 calls against the grain' }),
    );
    const list = await screen.findByRole('group', { name: 'Disagreements' });
    expect(within(list).getAllByRole('row')).toHaveLength(4);
    expect(screen.getByRole('status')).toHaveTextContent('3 of 8 shown');
  });

  it('accepts a disagreement with a reason', async () => {
    const written: unknown[] = [];
    renderConway(uber(), '/conway/disagreements?kind=gateway-bypass&q=surge', {
      acceptances: fakeAcceptances({
        onWrite: each => void written.push(each),
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Details of/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Accept with a reason' }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Reason/ }),
      'The gateway cannot stream yet.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(written).toMatchObject([
      {
        check: 'gateway-bypass',
        subject: 'component:uber/ride-request',
        other: 'component:uber/surge',
        reason: 'The gateway cannot stream yet.',
      },
    ]);
  });
});
