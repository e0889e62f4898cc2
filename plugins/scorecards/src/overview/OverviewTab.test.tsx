import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aReport,
  aRow,
  aRun,
  aRunning,
  aScorecard,
  aTrend,
  NOW,
  runsOf,
  scorecardsOf,
} from '../__testUtils__/answers';
import { fakeScorecards } from '../__testUtils__/fakeScorecards';
import { renderScorecards } from '../__testUtils__/renderScorecards';

type Told = Parameters<typeof fakeScorecards>[0];

const show = (told: Told = {}, query = '') =>
  renderScorecards(
    fakeScorecards({
      report: aReport(),
      trend: aTrend(),
      runs: runsOf(aRun()),
      scorecards: scorecardsOf(aScorecard()),
      ...told,
    }),
    `/scorecards${query}`,
  );

const region = (name: string) => screen.findByRole('region', { name });

describe('the overview', () => {
  it('shows that it loads', async () => {
    renderScorecards(fakeScorecards());
    expect(
      await screen.findByRole('status', { name: 'Loading the report' }),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it cannot be read, and asks again', async () => {
    let attempts = 0;
    const report = () => {
      attempts += 1;
      return attempts === 1 ? new Error('the backend is down') : aReport();
    };
    show({ report });
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await region('Ladder')).toBeInTheDocument();
  });

  it('offers the first run when nothing has run, with one button', async () => {
    const started = jest.fn(() => ({ id: 'r1' }));
    show({
      report: aReport({ evaluated: null }),
      runs: runsOf(),
      startRun: started,
    });
    expect(await screen.findByText('No run yet')).toBeInTheDocument();
    const button = await screen.findByRole('button', {
      name: 'Run the scorecards',
    });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(started).toHaveBeenCalledWith({});
  });

  it('says who may run where the reader may not', async () => {
    show({
      report: aReport({ evaluated: null }),
      runs: { ...runsOf(), mayRun: false },
    });
    expect(
      await screen.findByText(/Starting one takes a portal admin/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Run the scorecards' }),
    ).not.toBeInTheDocument();
  });

  it('says what to do where nothing is rated', async () => {
    show({ report: aReport({ items: [] }) });
    expect(
      await screen.findByText('There is nothing to rate here'),
    ).toBeInTheDocument();
  });

  it('says that it is old', async () => {
    show({
      report: aReport({ evaluated: { runId: 'r1', at: NOW, stale: true } }),
    });
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/more than two of its intervals ago/),
    ).toBeInTheDocument();
  });

  it('answers in one sentence, from the report', async () => {
    show();
    expect(await region('Answer')).toHaveTextContent(
      '1 of 3 rated teams is at Bronze or above; 1 team is one check from its next level',
    );
  });

  it('has a square for each row on its rung, with an arrow one check away', async () => {
    show();
    const ladder = await region('Ladder');
    const rungs = within(ladder).getAllByRole('listitem');
    expect(rungs.map(rung => rung.textContent)).toEqual([
      'Gold0 of 3no team yet',
      'Silver1 of 3',
      'Bronze0 of 3no team yet',
      'Starting2 of 3',
    ]);
    expect(
      within(rungs[3])
        .getAllByRole('link')
        .map(link => link.getAttribute('aria-label')),
    ).toEqual(['artwork, one check away: API-01', 'search']);
    expect(
      within(rungs[1]).getByRole('link', { name: 'billing' }),
    ).toHaveAttribute('href', '/catalog/netflix/group/billing/scorecards');
  });

  it('has the trend as a table, too', async () => {
    show();
    const trend = await region('Trend');
    await userEvent.click(within(trend).getByRole('button', { name: 'Table' }));
    const rows = within(await region('Trend')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'DayStartingBronzeSilverGold',
      '2026-11-222010',
      '2026-08-143000',
    ]);
  });

  it('goes on without a trend', async () => {
    show({ trend: new Error('no trend today') });
    expect(await screen.findByText('no trend today')).toBeInTheDocument();
    expect(await region('Ladder')).toBeInTheDocument();
  });

  it('says which checks to mend first, and what it would lift', async () => {
    show();
    const failed = await region('Most failed checks');
    expect(
      within(failed)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'API-01exposes its function as an APIBronze2 of 31 rise at once',
      'OWN-07no icebergGold1 of 3blocks none now',
    ]);
  });

  it('says who got better, and who is close', async () => {
    show();
    const improved = await region('Most improved');
    expect(improved).toHaveTextContent('billingBronze → Silver+2 checks');
    expect(
      within(improved).getByRole('img', { name: 'billing passed 1, now 3' }),
    ).toBeInTheDocument();
    expect(
      within(improved).getByRole('link', { name: 'API-01' }),
    ).toHaveAttribute(
      'href',
      '/scorecards/checks/API-01?scope=group%3Anetflix%2Fartwork',
    );
  });

  it('asks for what the address says', async () => {
    const report = jest.fn(() => aReport({ rows: 'domain' }));
    show(
      { report },
      '?scope=group:netflix/edge&scorecard=scorecard:default/api&rows=domain',
    );
    await region('Ladder');
    expect(report).toHaveBeenCalledWith({
      scope: 'group:netflix/edge',
      scorecard: 'scorecard:default/api',
      rows: 'domain',
    });
  });
});

describe('the run on the overview', () => {
  it('shows how far it is, phase by phase, with its errors', async () => {
    const errors = [
      { where: 'collector ci', message: 'timed out', entityRef: null, at: NOW },
    ];
    show({ runs: runsOf(aRunning({ errors }), aRun()) });
    const card = await region('Run in progress');
    expect(card).toHaveTextContent('66 %');
    expect(
      within(card).getByRole('progressbar', { name: 'Entities judged' }),
    ).toHaveAttribute('aria-valuenow', '66');
    expect(
      within(card)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Collect factsdone',
      'Judge138 of 209 entities',
      'Store and compareto come',
    ]);
    expect(
      within(card).getByRole('link', { name: '1 error so far' }),
    ).toHaveAttribute('href', '/scorecards/runs/r2');
    expect(screen.getByRole('link', { name: /Running 66 %/ })).toHaveAttribute(
      'href',
      '/scorecards/runs/r2',
    );
  });

  it('cancels', async () => {
    const cancelRun = jest.fn();
    show({ runs: runsOf(aRunning()), cancelRun });
    const card = await region('Run in progress');
    await userEvent.click(within(card).getByRole('button', { name: 'Cancel' }));
    expect(cancelRun).toHaveBeenCalledWith('r2');
  });

  it('resumes one that was cut off, and says why it cannot', async () => {
    show({
      runs: runsOf(aRun({ state: 'interrupted', may: ['resume'] })),
      resumeRun: new Error('another run covers it'),
    });
    const card = await region('Run interrupted');
    await userEvent.click(within(card).getByRole('button', { name: 'Resume' }));
    expect(await within(card).findByRole('alert')).toHaveTextContent(
      'another run covers it',
    );
  });

  it('says how many are before it', async () => {
    show({
      runs: runsOf(aRunning({ state: 'queued', phase: 'waiting', place: 2 })),
    });
    expect(await region('A run waits')).toHaveTextContent('2 runs before it.');
  });

  it('starts for what the page shows, and says why it cannot', async () => {
    const startRun = jest.fn(() => new Error('it is not yours'));
    show(
      { startRun },
      '?scope=group:netflix/edge&scorecard=scorecard:default/api',
    );
    const button = await screen.findByRole('button', { name: 'Run' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(await screen.findByText('it is not yours')).toBeInTheDocument();
    expect(startRun).toHaveBeenCalledWith({
      scope: 'group:netflix/edge',
      scorecards: ['scorecard:default/api'],
    });
  });

  it('shows the results of the first run as soon as it is done', async () => {
    let runs = runsOf(aRunning());
    let report = aReport({ evaluated: null });
    show({ runs: () => runs, report: () => report });
    await region('Run in progress');
    runs = runsOf(aRun({ id: 'r2' }));
    report = aReport();
    expect(await region('Ladder')).toBeInTheDocument();
  });

  it('asks for the report again when another run is done', async () => {
    let runs = runsOf(aRunning(), aRun());
    const report = jest.fn(() => aReport());
    show({ runs: () => runs, report });
    await region('Run in progress');
    const before = report.mock.calls.length;
    runs = runsOf(aRun({ id: 'r2' }), aRun());
    await waitFor(() =>
      expect(report.mock.calls.length).toBeGreaterThan(before),
    );
  });
});

describe('the matrix', () => {
  const grid = () => screen.findByRole('grid', { name: 'teams by checks' });

  it('has each row below its unit, and how many fail each check', async () => {
    show();
    const rows = within(await grid()).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'level of the check010701levelpass',
      '▾commerce1',
      'billingSilver3/3',
      '▾product2',
      'artworkStarting2/3',
      'searchStarting1/3',
      '▾No unit1',
      'dvdnot rated0/0',
      'teams that fail12',
    ]);
  });

  it('names every verdict', async () => {
    show();
    const cells = within(await grid()).getAllByRole('gridcell', {
      name: /API-01/,
    });
    expect(
      cells.map(cell => cell.getAttribute('aria-label')?.split(': ')[1]),
    ).toEqual([
      '0 of 1 fail',
      'no data',
      '2 of 2 fail',
      'fail',
      'fail',
      '0 of 1 fail',
      'no result',
    ]);
  });

  it('moves with the arrow keys, says what the cell rests on, and opens it with Enter', async () => {
    const results = jest.fn(() => ({
      items: [
        {
          entityRef: 'component:netflix/nearline',
          entityTitle: 'nearline',
          check: 'API-01',
          verdict: 'fail',
          message: '0 APIs, 1 expected',
          evidence: [],
          remediation: null,
          patch: null,
          evaluatedAt: NOW,
          since: null,
          exemption: null,
        },
      ],
      total: 1,
      nextCursor: null,
    }));
    show({ results, checks: { items: [] } });
    const matrix = await grid();
    act(() => matrix.focus());
    await userEvent.keyboard('{ArrowDown>3/}{End}');
    const active = document.getElementById(
      matrix.getAttribute('aria-activedescendant') ?? '',
    );
    expect(active).toHaveAccessibleName(
      'API-01 exposes its function as an API: fail',
    );
    const tip = await screen.findByRole('tooltip');
    await waitFor(() =>
      expect(tip).toHaveTextContent('nearline: 0 APIs, 1 expected'),
    );
    expect(results).toHaveBeenCalledWith({
      scope: 'group:netflix/artwork',
      check: 'API-01',
      verdict: ['fail'],
      limit: 3,
    });
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByText('There is no check API-01'),
    ).toBeInTheDocument();
  });

  it('folds a unit, and then counts what fails in it', async () => {
    show();
    await userEvent.click(
      within(await grid()).getByRole('button', { name: /product/ }),
    );
    const rows = within(await grid()).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toContain('▸product212');
    expect(screen.queryByRole('row', { name: /artwork/ })).toBeNull();
  });

  it('folds checks that nobody fails', async () => {
    show({}, '?fold=on&columns=failures');
    const heads = within(await grid()).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'level of the check',
      '01',
      '07',
      '01',
      'level',
      'pass',
    ]);
  });

  it('is a table, too, with the same rows', async () => {
    show({}, '?as=table&sort=level:descending');
    const table = await screen.findByRole('group', {
      name: 'teams and what does not pass',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map(row => within(row).getByRole('rowheader').textContent),
    ).toEqual(['billing', 'artwork', 'search', 'dvd']);
    expect(rows[2]).toHaveTextContent('API-01 fail, OWN-07 fail');
  });

  it('draws only what is in sight of many rows', async () => {
    const items = Array.from({ length: 400 }, (_, at) =>
      aRow(`team-${String(at).padStart(3, '0')}`),
    );
    show({ report: aReport({ items }) });
    const matrix = await grid();
    expect(matrix).toHaveAttribute('aria-rowcount', '403');
    expect(within(matrix).getAllByRole('row').length).toBeLessThan(80);
  });
});
