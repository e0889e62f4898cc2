import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCheck,
  aResult,
  aRun,
  aReport,
  runsOf,
} from '../__testUtils__/answers';
import { fakeScorecards } from '../__testUtils__/fakeScorecards';
import { renderScorecards } from '../__testUtils__/renderScorecards';

const open = async (dryRun: unknown) => {
  renderScorecards(
    fakeScorecards({
      checks: { items: [aCheck()] },
      report: aReport(),
      runs: runsOf(aRun()),
      dryRun,
    }),
    '/scorecards/checks?scope=group:netflix/edge',
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Try a check ...' }),
  );
  return screen.findByRole('dialog', { name: 'Try a check' });
};

const write = async (dialog: HTMLElement, text: string) => {
  const box = within(dialog).getByRole('textbox', { name: 'Check in YAML' });
  await userEvent.clear(box);
  await userEvent.click(box);
  await userEvent.paste(text);
};

describe('trying a check', () => {
  it('says what it would say of whom, and gives the entry to copy', async () => {
    const dryRun = jest.fn(() => ({
      counts: { pass: 3, fail: 1 },
      judged: 4,
      items: [aResult()],
      leftOut: 3,
      yaml: '- id: OWN-01\n  level: bronze\n',
    }));
    const dialog = await open(dryRun);
    await write(dialog, 'id: OWN-01\nlevel: bronze');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Try it' }),
    );
    const answer = await within(dialog).findByRole('region', {
      name: 'What it would say',
    });
    expect(answer).toHaveTextContent('4 entities judged');
    expect(answer).toHaveTextContent('3 pass');
    expect(answer).toHaveTextContent('home-page');
    expect(answer).toHaveTextContent('and 3 more');
    expect(
      within(answer).getByRole('region', { name: 'Entry for a scorecard' }),
    ).toHaveTextContent('id: OWN-01');
    expect(dryRun).toHaveBeenCalledWith({
      check: { id: 'OWN-01', level: 'bronze' },
      scope: 'group:netflix/edge',
      limit: 100,
    });
  });

  it('does not ask with YAML that is none, and says why', async () => {
    const dialog = await open(undefined);
    await write(dialog, 'id: [');
    expect(
      within(dialog).getByRole('button', { name: 'Try it' }),
    ).toBeDisabled();
    expect(dialog).toHaveTextContent(/Not yet: .*line 1/);
  });

  it('says where the backend finds a rule wrong', async () => {
    const dialog = await open(new Error('check.rule.fact: there is no set x'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Try it' }),
    );
    expect(
      await within(dialog).findByText('check.rule.fact: there is no set x'),
    ).toBeInTheDocument();
  });

  it('says when it looks at nothing', async () => {
    const dialog = await open({
      ...{ counts: {}, judged: 0, items: [], leftOut: 0, yaml: '' },
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Try it' }),
    );
    expect(
      await within(dialog).findByText(/It looks at nothing in this scope/),
    ).toBeInTheDocument();
  });

  it('closes', async () => {
    const dialog = await open(undefined);
    const [first] = within(dialog).getAllByRole('button', { name: 'Close' });
    await userEvent.click(first);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });
});
