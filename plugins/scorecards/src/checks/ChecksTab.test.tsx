import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aCheck,
  aReport,
  aResult,
  aRun,
  runsOf,
} from '../__testUtils__/answers';
import { fakeScorecards } from '../__testUtils__/fakeScorecards';
import { renderScorecards } from '../__testUtils__/renderScorecards';

type Told = Parameters<typeof fakeScorecards>[0];

const CHECKS = [
  aCheck(),
  aCheck({
    key: 'API-01',
    id: 'API-01',
    track: 'api',
    title: 'exposes its function as an API',
    scorecards: [],
    needs: [{ facts: 'traces', connect: 'Push traces to POST /v1/facts.' }],
  }),
  aCheck({
    key: 'scorecard:acme/own#ACME-01',
    id: 'ACME-01',
    track: null,
    title: 'names its rotation',
    level: null,
    source: null,
    rule: { fact: 'entity.spec.owner', exists: true },
  }),
];

const show = (path = '', told: Told = {}) =>
  renderScorecards(
    fakeScorecards({
      checks: { items: CHECKS },
      report: aReport(),
      runs: runsOf(aRun()),
      results: { items: [], total: 0, nextCursor: null },
      ...told,
    }),
    `/scorecards/checks${path}`,
  );

describe('the list of checks', () => {
  it('shows that it loads', async () => {
    renderScorecards(fakeScorecards(), '/scorecards/checks');
    expect(
      await screen.findByRole('status', { name: 'Loading the checks' }),
    ).toBeInTheDocument();
  });

  it('says why it cannot be read', async () => {
    show('', { checks: new Error('the backend is down') });
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
  });

  it('says what is wrong when there is none', async () => {
    show('', { checks: { items: [] } });
    expect(await screen.findByText('There is no check')).toBeInTheDocument();
  });

  it('goes by track, with where each counts and how many fail', async () => {
    show();
    const table = await screen.findByRole('table', { name: 'API' });
    await waitFor(() =>
      expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
        'API-01exposes its function as an APIBronzeservices in productionnothing yet2 of 3',
      ),
    );
    expect(
      screen.getByRole('table', { name: 'Own rules' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'ACME-01' })).toHaveAttribute(
      'href',
      '/scorecards/checks/scorecard%3Aacme%2Fown%23ACME-01',
    );
    expect(
      await screen.findByText('1 of 3 checks fail in some team'),
    ).toBeInTheDocument();
  });

  it('stands without the figures', async () => {
    show('', { report: new Error('no report') });
    expect(
      await screen.findByRole('heading', { name: '3 checks' }),
    ).toBeInTheDocument();
  });

  it('finds by words', async () => {
    show();
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Find a check' }),
      'rotation',
    );
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'OWN-01' })).toBeNull(),
    );
    expect(screen.getByRole('link', { name: 'ACME-01' })).toBeInTheDocument();
  });

  it.each([
    ['?track=api', ['API-01']],
    ['?verdict=failing', ['API-01']],
    ['?q=nothing+like+it', []],
  ])('filters by the address: %s', async (query, ids) => {
    show(query);
    await screen.findByText('1 of 3 checks fail in some team');
    expect(
      screen.queryAllByRole('rowheader').map(({ textContent }) => textContent),
    ).toEqual(ids);
  });
});

describe('the page of a check', () => {
  it('says what it asks for, why and whence, what it needs and where it counts', async () => {
    show('/OWN-01');
    expect(
      await screen.findByRole('heading', { name: 'OWN-01 has an owning team' }),
    ).toBeInTheDocument();
    const what = screen.getByRole('region', { name: 'What it asks for' });
    expect(what).toHaveTextContent('Nobody answers for what nobody owns.');
    expect(what).toHaveTextContent('chapter S0');
    expect(what).toHaveTextContent('a function of Banyan');
    expect(
      screen.getByRole('region', { name: 'What it needs' }),
    ).toHaveTextContent('Nothing but the catalog.');
    const places = screen.getByRole('region', { name: 'Where it counts' });
    expect(places).toHaveTextContent('Ownership for Bronze, 2 points');
    expect(
      within(places).getByRole('link', { name: 'Ownership' }),
    ).toHaveAttribute(
      'href',
      '/scorecards/scorecards/scorecard%3Adefault%2Fownership',
    );
  });

  it('says what to connect', async () => {
    show('/API-01');
    expect(
      await screen.findByRole('region', { name: 'What it needs' }),
    ).toHaveTextContent('traces Push traces to POST /v1/facts.');
    expect(
      screen.getByRole('region', { name: 'Where it counts' }),
    ).toHaveTextContent('In no scorecard');
  });

  it('shows a rule as it is written', async () => {
    show('/scorecard%3Aacme%2Fown%23ACME-01');
    expect(
      await screen.findByRole('region', { name: 'Rule of ACME-01' }),
    ).toHaveTextContent('fact: entity.spec.owner');
  });

  it('says who fails and on what evidence, page by page', async () => {
    const results = jest.fn(({ cursor }: { cursor?: string }) =>
      cursor
        ? {
            items: [aResult({ entityTitle: 'second' })],
            total: 51,
            nextCursor: null,
          }
        : {
            items: [
              aResult({
                since: Date.UTC(2026, 9, 2),
                evidence: [
                  { text: 'ghost', entityRef: 'component:netflix/ghost' },
                ],
              }),
            ],
            total: 51,
            nextCursor: 'c1',
          },
    );
    show('/OWN-01?scope=group:netflix/edge', { results });
    const who = await screen.findByRole('region', { name: 'Who, and why' });
    expect(await within(who).findByText(/0 owners, 1 expected/)).toBeVisible();
    expect(who).toHaveTextContent('51 entities');
    expect(who).toHaveTextContent('since 2026-10-02');
    expect(within(who).getByRole('link', { name: 'ghost' })).toHaveAttribute(
      'href',
      '/catalog/netflix/component/ghost',
    );
    expect(results).toHaveBeenCalledWith({
      check: 'OWN-01',
      scope: 'group:netflix/edge',
      verdict: ['fail', 'error', 'no-data', 'warn'],
      limit: 50,
      cursor: undefined,
    });
    await userEvent.click(within(who).getByRole('button', { name: 'Next 50' }));
    expect(await within(who).findByText('second')).toBeInTheDocument();
    expect(who).toHaveTextContent('page 2');
  });

  it('shows all verdicts on request', async () => {
    const results = jest.fn(() => ({ items: [], total: 0, nextCursor: null }));
    show('/OWN-01', { results });
    expect(
      await screen.findByText('Nobody here: what it looks at passes.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    expect(
      await screen.findByText(/Nothing in this scope is judged by it yet/),
    ).toBeInTheDocument();
    expect(results).toHaveBeenLastCalledWith(
      expect.objectContaining({ verdict: undefined }),
    );
  });

  it('leads to a campaign of it', async () => {
    show('/OWN-01');
    expect(
      await screen.findByRole('link', { name: 'Start a campaign ...' }),
    ).toHaveAttribute('href', '/scorecards/campaigns?checks=OWN-01&new=true');
  });

  it('says when there is no such check', async () => {
    show('/GONE-01');
    expect(
      await screen.findByText('There is no check GONE-01'),
    ).toBeInTheDocument();
  });
});
