import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  aTopology,
  fakeTopology,
} from '@banyan/backstage-plugin-banyan-react/testing';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aBreaker, answerOf, between } from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { renderBreakers } from '../__testUtils__/renderBreakers';
import { withoutSize } from '../__testUtils__/withoutSize';

const { graph } = aTopology()
  .teamIn('web', 'shop')
  .owns('edge', 'page')
  .teamIn('pay', 'money')
  .owns('billing', 'ledger')
  .call('edge', 'page')
  .call('page', 'billing')
  .call('page', 'ledger')
  .build();

const billing = between('default/page', 'billing', {
  state: 'open',
  upstream: { affected: [], total: 1 },
});

const blastRadius: BlastRadiusResponse = {
  id: billing.id,
  services: [
    {
      ref: 'component:default/page',
      distance: 0,
      effect: 'degraded',
      effectWithoutFallback: 'fails',
    },
    {
      ref: 'component:default/edge',
      distance: 1,
      effect: 'contained',
      effectWithoutFallback: 'fails',
    },
  ],
  edges: [
    {
      from: 'component:default/edge',
      to: 'component:default/page',
      critical: true,
      fallback: false,
    },
  ],
};

const MAP = '/circuit-breakers/map';

const show = (path = MAP, answers = {}) =>
  renderBreakers(
    fakeBreakers({ breakers: answerOf([billing]), blastRadius, ...answers }),
    path,
    fakeTopology({ graph }),
  );

describe('the map', () => {
  beforeEach(withoutSize);

  it('shows that it loads', async () => {
    renderBreakers(
      fakeBreakers({ breakers: answerOf([billing]) }),
      MAP,
      fakeTopology('pending'),
    );
    expect(await screen.findByLabelText('Loading the calls')).toHaveAttribute(
      'aria-busy',
      'true',
    );
  });

  it('says why it cannot show the calls', async () => {
    renderBreakers(
      fakeBreakers({ breakers: answerOf([billing]) }),
      MAP,
      fakeTopology(new Error('the topology backend is down')),
    );
    expect(
      await screen.findByText('the topology backend is down'),
    ).toBeInTheDocument();
  });

  it('says what to paste where no call has a breaker', async () => {
    show(MAP, { breakers: answerOf([]) });
    expect(
      await screen.findByText('No call here has a breaker'),
    ).toBeInTheDocument();
  });

  it('puts the breaker with its state on its call', async () => {
    show();
    expect(
      await screen.findByRole('button', { name: 'page to billing: open' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      '1 breaker is open; no service upstream fails with it',
    );
  });

  it('tells of the selected breaker who feels it, with and without its fallback', async () => {
    show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'page to billing: open' }),
    );
    const panel = await screen.findByRole('complementary', {
      name: 'Blast radius',
    });
    expect(
      await within(panel).findByText(
        'No service fails, 1 is degraded, 1 does not feel it.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      within(panel).getByRole('radio', { name: 'fails too' }),
    );
    expect(
      within(panel).getByText(
        '2 of 2 services fail, 0 are degraded, 0 do not feel it.',
      ),
    ).toBeInTheDocument();
    expect(
      within(panel).getByRole('link', { name: 'Open details' }),
    ).toHaveAttribute(
      'href',
      `/circuit-breakers/b/${encodeURIComponent(billing.id)}`,
    );
  });

  it('goes from breaker to breaker with the arrow keys', async () => {
    const ledger = between('default/page', 'ledger');
    show(MAP, { breakers: answerOf([billing, ledger]) });
    const marks = await screen.findAllByRole('button', { name: /^page to/ });
    const [first] = marks.filter(({ tabIndex }) => tabIndex === 0);
    act(() => first.focus());
    await userEvent.keyboard('{End}');
    expect(marks.find(mark => mark !== first)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('complementary', { name: 'Blast radius' }),
    ).toBeInTheDocument();
  });

  it('says why it is not known who feels it', async () => {
    show(`${MAP}?breaker=${billing.id}`, {
      blastRadius: new Error('the graph is away'),
    });
    expect(await screen.findByText('the graph is away')).toBeInTheDocument();
  });

  it('has all of it as a table', async () => {
    show(`${MAP}?view=table&show=all`);
    const table = await screen.findByRole('group', { name: 'Calls' });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toHaveTextContent('openpagebilling');
    expect(rows[2]).toHaveTextContent('no breakerpageledger');
  });

  it('names the breakers that it has no place for', async () => {
    const loose = aBreaker({ id: 'loose', name: 'odd', dependencyRef: null });
    show(MAP, { breakers: answerOf([billing, loose]) });
    const section = await screen.findByRole('region', {
      name: 'Not on the map',
    });
    expect(section).toHaveTextContent(
      /1 breaker is not on the map.*home-page: odd/,
    );
  });
});
