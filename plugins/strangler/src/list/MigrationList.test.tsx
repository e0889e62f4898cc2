import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aList, aSource, aSummary, NOW } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';

const onItsWay = aSummary();
const stuck = aSummary({
  ref: 'migration:spotify/backend-split',
  title: 'Backend split',
  state: 'stalled',
  stalledMonths: 9,
  owner: null,
  organization: 'group:spotify/spotify',
  failing: 2,
  warning: 0,
  forecast: {
    verdict: 'never',
    p50: null,
    p85: null,
    p95: null,
    message: 'Not at this rate: nothing moved in the last 12 months.',
  },
});
const over = aSummary({
  ref: 'migration:amazon/oracle-exit',
  title: 'Oracle exit',
  state: 'done',
  failing: 0,
  warning: 0,
  progress: { weight: 100, count: 100, traffic: null, data: 100 },
});

const show = (query = '', told = {}) =>
  renderMigrations(
    fakeMigrations({
      migrations: aList([over, onItsWay, stuck], told),
    }),
    `/migrations${query}`,
  );

describe('the list of migrations', () => {
  it('shows that it loads', async () => {
    renderMigrations(fakeMigrations('pending'));
    expect(
      await screen.findByLabelText('Loading the migrations'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it cannot be read, and asks again', async () => {
    const user = userEvent.setup();
    let attempts = 0;
    renderMigrations(
      fakeMigrations({
        migrations: () => {
          attempts += 1;
          return attempts === 1 ? new Error('the backend is down') : aList([]);
        },
      }),
    );
    expect(await screen.findByText('the backend is down')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('The catalog has no migration'),
    ).toBeInTheDocument();
  });

  it.each([
    ['', 'The catalog has no migration'],
    ['?scope=group:netflix/edge', 'No migration is in this scope'],
  ])('explains at %p how to declare one', async (query, words) => {
    renderMigrations(
      fakeMigrations({ migrations: aList([]) }),
      `/migrations${query}`,
    );
    expect(await screen.findByText(words)).toBeInTheDocument();
    await waitFor(() =>
      expect(document.body).toHaveTextContent('kind: Migration'),
    );
  });

  it('answers in one sentence, what stands still first', async () => {
    show();
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent(
      'Of 3 migrations, 1 stands still (Backend split), 1 moves and 1 is over',
    );
  });

  it('shows all four figures of each with their n of m, and unknown as unknown', async () => {
    show();
    const list = await screen.findByRole('list', { name: 'Migrations' });
    const rows = within(list).getAllByRole('listitem');
    expect(
      rows.map(row => within(row).getByRole('heading').textContent),
    ).toEqual(['Backend split', 'Data centre to AWS', 'Oracle exit']);
    const figures = ['By weight', 'By capability', 'By traffic', 'By data'].map(
      name => within(rows[1]).getByRole('group', { name }).textContent,
    );
    expect(figures).toEqual([
      'By weight70.0 %70 of 100 points routed to new',
      'By capability33.3 %1 of 3 capabilities all on new',
      'By trafficunknown0 of 3 capabilities seen at the gateway',
      'By data33.3 %1 of 3 own their data',
    ]);
    expect(
      within(rows[1]).getByRole('img', {
        name: 'Last 12 months: from 30.0 % to 70.0 % by weight',
      }),
    ).toBeInTheDocument();
  });

  it('says of each when it ends, what stands still, what is found and whose it is', async () => {
    show();
    const list = await screen.findByRole('list', { name: 'Migrations' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('stands still');
    expect(first).toHaveTextContent('longest stall 9 months');
    expect(first).toHaveTextContent('nobody owns it · Spotify');
    expect(first).toHaveTextContent('Not at this rate');
    expect(first).toHaveTextContent('2 findings');
    expect(second).toHaveTextContent('At this rate it ends by 2011-11 (P85).');
    expect(second).toHaveTextContent('platform-engineering');
  });

  it('links to the page of each, in the same scope', async () => {
    show('?scope=group:netflix/edge');
    expect(
      await screen.findByRole('link', { name: 'Data centre to AWS' }),
    ).toHaveAttribute(
      'href',
      '/migrations/netflix/netflix-to-cloud?scope=group%3Anetflix%2Fedge',
    );
  });

  it.each([
    ['', ['Backend split', 'Data centre to AWS', 'Oracle exit']],
    [
      '&sort=weight:descending',
      ['Oracle exit', 'Data centre to AWS', 'Backend split'],
    ],
  ])('is a table, too, that sorts by %p', async (sort, titles) => {
    show(`?view=table${sort}`);
    const table = await screen.findByRole('group', { name: 'Migrations' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map(row => within(row).getAllByRole('rowheader')[0].textContent),
    ).toEqual(titles);
  });

  it('tells how its sources are, and how old what they say', async () => {
    show('', {
      sources: [
        aSource(),
        aSource({
          id: 'envoy',
          title: 'Edge',
          type: 'prometheus',
          health: 'failing',
          readAt: NOW - 120_000,
          problem: 'timeout after 2 s',
          simulated: false,
        }),
      ],
    });
    const sources = await screen.findByRole('list', {
      name: 'Sources of traffic',
    });
    expect(sources).toHaveTextContent(
      'Reference fleet (fleet): ok, read 2 s agosimulated',
    );
    expect(sources).toHaveTextContent(
      'Edge (prometheus): failing, read 2 min ago: timeout after 2 s',
    );
  });
});
