import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCheck,
  aReport,
  aRun,
  aScorecard,
  runsOf,
  scorecardsOf,
} from '../__testUtils__/answers';
import { fakeScorecards } from '../__testUtils__/fakeScorecards';
import { renderScorecards } from '../__testUtils__/renderScorecards';

type Told = Parameters<typeof fakeScorecards>[0];

const show = (path = '', told: Told = {}) =>
  renderScorecards(
    fakeScorecards({
      scorecards: scorecardsOf(
        aScorecard(),
        aScorecard({
          ref: 'scorecard:default/new',
          title: 'New rules',
          draft: true,
          rated: 0,
          owner: null,
          problems: ['checks[2].id: there is no check OWN-99'],
        }),
      ),
      checks: { items: [aCheck()] },
      report: aReport(),
      runs: runsOf(aRun()),
      ...told,
    }),
    `/scorecards/scorecards${path}`,
  );

const ONE = '/scorecard%3Adefault%2Fownership';

describe('the list of scorecards', () => {
  it('shows that it loads', async () => {
    renderScorecards(fakeScorecards(), '/scorecards/scorecards');
    expect(
      await screen.findByRole('status', { name: 'Loading the scorecards' }),
    ).toBeInTheDocument();
  });

  it('says why it cannot be read', async () => {
    show('', { scorecards: new Error('the backend is down') });
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
  });

  it('says how to declare one', async () => {
    show('', { scorecards: scorecardsOf() });
    expect(
      await screen.findByText('The catalog has no scorecard'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('kind: Scorecard'),
    );
  });

  it('says what nothing has judged yet', async () => {
    show('', {
      scorecards: { ...scorecardsOf(aScorecard()), evaluated: null },
    });
    expect(await screen.findByText(/nothing has run yet/)).toBeInTheDocument();
  });

  it('has each with its levels, drafts and problems', async () => {
    show();
    expect(
      await screen.findByRole('heading', {
        name: '1 scorecard, 1 draft that nobody is judged by and 1 with a problem',
      }),
    ).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'Scorecards' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('Gold 0Silver 1Bronze 0Starting 2');
    expect(first).toHaveTextContent('3 entities rated');
    expect(second).toHaveTextContent('draft');
    expect(second).toHaveTextContent('nobody owns it');
    expect(second).toHaveTextContent('1 problem');
    expect(
      within(first).getByRole('link', { name: 'Ownership' }),
    ).toHaveAttribute('href', `/scorecards/scorecards${ONE}`);
  });
});

describe('the page of a scorecard', () => {
  it('has its ladder, its checks by level, and who is at which', async () => {
    const report = jest.fn(() => aReport());
    show(ONE, { report });
    expect(
      await screen.findByRole('region', { name: 'Ladder' }),
    ).toBeInTheDocument();
    expect(report).toHaveBeenCalledWith({
      scope: undefined,
      scorecard: 'scorecard:default/ownership',
      rows: 'team',
    });
    const checks = screen.getByRole('region', { name: 'Checks' });
    expect(
      within(checks)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'OWN-01has an owning team2 points0 of 3 teams fail',
      'OWN-07no iceberg1 point1 of 3 teams fail',
    ]);
    expect(checks).toHaveTextContent('Silver no check');
    expect(
      screen.getByRole('region', { name: 'Filter of the scorecard' }),
    ).toHaveTextContent('kind: Component');
  });

  it('filters who is at which level', async () => {
    show(`${ONE}?at=-1&q=sea`);
    const table = await screen.findByRole('group', {
      name: 'teams and what does not pass',
    });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['search']);
  });

  it('shows entities on request', async () => {
    const report = jest.fn(({ rows }) => aReport({ rows }));
    show(ONE, { report });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Entities' }),
    );
    await waitFor(() =>
      expect(report).toHaveBeenLastCalledWith(
        expect.objectContaining({ rows: 'entity' }),
      ),
    );
  });

  it('runs this scorecard only', async () => {
    const startRun = jest.fn(() => ({ id: 'r2' }));
    show(ONE, { startRun });
    const button = await screen.findByRole('button', { name: 'Run' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(startRun).toHaveBeenCalledWith({
      scorecards: ['scorecard:default/ownership'],
    });
  });

  it('offers the first run', async () => {
    show(ONE, { report: aReport({ evaluated: null }) });
    expect(await screen.findByText('No run yet')).toBeInTheDocument();
  });

  it('says that nobody is judged by a draft, and what is wrong with it', async () => {
    show('/scorecard%3Adefault%2Fnew');
    expect(
      await screen.findByText('Nobody is judged by a draft'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('checks[2].id: there is no check OWN-99'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Checks' })).toHaveTextContent(
      'not judged',
    );
  });

  it('says when there is none of that name', async () => {
    show('/scorecard%3Adefault%2Fgone');
    expect(
      await screen.findByText('There is no such scorecard'),
    ).toBeInTheDocument();
  });
});
