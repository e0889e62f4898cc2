import type { Exemption } from '@banyan/backstage-plugin-banyan-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScorecardsApi } from '../data';
import { anExemption } from '../entity/__testUtils__/entityAnswers';
import { renderWith } from '../entity/__testUtils__/renderWith';
import { ExemptionsTab } from './ExemptionsTab';

const asked = anExemption({
  id: 'e2',
  state: 'requested',
  check: 'API-03',
  checkTitle: 'no unlisted consumers',
  decidedBy: null,
  decidedAt: null,
  may: ['approve', 'deny'],
});

const past = anExemption({
  id: 'e3',
  check: 'OWN-07',
  state: 'denied',
  decision: 'Fix it instead',
  may: [],
});

const show = (
  items: Exemption[] | Error | undefined,
  more: Partial<ScorecardsApi> = {},
) =>
  renderWith(<ExemptionsTab scope="group:netflix/edge" item={undefined} />, {
    ...(items && {
      exemptions: async () => {
        if (items instanceof Error) throw items;
        return { items };
      },
    }),
    ...more,
  });

describe('ExemptionsTab', () => {
  it('has what is asked for, what holds and what was, each with its reason and end', async () => {
    show([anExemption(), asked, past]);
    expect(
      await screen.findByText(
        '1 exemption holds; 1 waits for somebody to decide',
      ),
    ).toBeInTheDocument();
    const row = (name: string) =>
      within(screen.getByRole('region', { name })).getAllByRole('row')[1];
    expect(row('Asked for')).toHaveTextContent('API-03');
    expect(row('Holding')).toHaveTextContent(
      /“Holiday freeze”.*ann, 2026-11-07.*2999-01-15.*days left.*holds.*bob, 2026-11-08/,
    );
    expect(row('Past')).toHaveTextContent('denied');
    expect(row('Past')).toHaveTextContent('“Fix it instead”');
  });

  it('asks in the scope', async () => {
    const exemptions = jest.fn(async () => ({ items: [] }));
    show(undefined, { exemptions });
    expect(await screen.findByText('No exemption')).toBeInTheDocument();
    expect(exemptions).toHaveBeenCalledWith({ scope: 'group:netflix/edge' });
  });

  it('approves with a reason, and shows what became of it', async () => {
    const answers = [[asked], [{ ...asked, state: 'approved' as const }]];
    const decideExemption = jest.fn(async () => {});
    show(undefined, {
      exemptions: async () => ({ items: answers.shift() ?? [] }),
      decideExemption,
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Approve: API-03 of home-page',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'Agreed',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Approve' }),
    );
    expect(decideExemption).toHaveBeenCalledWith('e2', 'approve', 'Agreed');
    expect(await screen.findByText('1 exemption holds')).toBeInTheDocument();
  });

  it('says why a decision was not taken, and keeps the dialog', async () => {
    show([asked], {
      decideExemption: async () => {
        throw new Error('you asked for it yourself');
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Deny: API-03 of home-page' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Deny' }));
    expect(
      await within(dialog).findByText('you asked for it yourself'),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says to who may not why', async () => {
    show([{ ...asked, may: ['withdraw'] }]);
    expect(
      await screen.findByText('You asked for it: somebody else decides.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Withdraw: API-03 of home-page' }),
    ).toBeEnabled();
  });

  it('shows that it loads', async () => {
    show(undefined);
    expect(
      await screen.findByLabelText('Loading the exemptions'),
    ).toBeInTheDocument();
  });

  it('says why they could not be read', async () => {
    show(new Error('the backend is away'));
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });
});
