import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import {
  aCapability,
  aMigration,
  anEvent,
  anObservedShare,
  NOW,
} from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import { withoutSize } from '../__testUtils__/withoutSize';
import type { MigrationsApi } from '../data';
import { MigrationsPage } from '../page/MigrationsPage';

const PATH = '/migrations/netflix/netflix-to-cloud/capabilities';

const seen = aCapability({
  name: 'web-pages',
  title: 'Web pages',
  to: 'component:netflix/home-page',
  owner: 'group:netflix/page-algorithms',
  history: [
    anEvent('2010-10', 'canary', 25, { evidence: 'illustrative' }),
    anEvent('2010-11', 'canary', 10, { incident: 'INC-7', note: 'Slow pages' }),
    anEvent('2010-12', 'canary', 30),
  ],
  data: 'replicated',
  observed: 21.2,
  observedShare: anObservedShare(21.2, {
    low: 19.8,
    high: 22.6,
    requests: 4_112,
  }),
  parity: {
    from: NOW - 300_000,
    to: NOW,
    new: { requests: 870, errorRate: 3, p50: 40, p99: 991 },
    legacy: { requests: 3_242, errorRate: 0.5, p50: 30, p99: 99.1 },
    verdict: 'worse',
    message: '3 % of the new side fail, 0.5 % of legacy',
    parallelRun: {
      matched: 997,
      mismatched: 3,
      ignored: 10,
      mismatchRate: 0.3,
    },
  },
  rollbackDays: 14,
});

const live = (told: Partial<MigrationResponse> = {}) =>
  aMigration({
    at: NOW,
    isReplay: false,
    capabilities: [
      seen,
      aCapability({
        name: 'sign-up',
        title: 'Sign-up',
        dependsOn: ['web-pages'],
        history: [anEvent('2010-10', 'legacy', 0)],
      }),
      aCapability({ name: 'billing', title: 'Billing' }),
    ],
    ...told,
  });

const Address = () => {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{`${pathname}${search}`}</output>;
};

const show = (api: MigrationsApi, query = '') =>
  renderMigrations(
    api,
    `${PATH}${query}`,
    <>
      <MigrationsPage />
      <Address />
    </>,
  );

const NO_TRAFFIC = {
  now: NOW,
  from: NOW - 3_600_000,
  to: NOW,
  stepMs: 0,
  points: [],
};

const shown = (migration: MigrationResponse, query = '') =>
  show(fakeMigrations({ migration, traffic: NO_TRAFFIC }), query);

const address = () => screen.getByLabelText('address').textContent;

const rowOf = async (name: RegExp) => {
  const table = await screen.findByRole('group', { name: 'Capabilities' });
  return within(table).getByRole('row', { name });
};

describe('the capabilities', () => {
  beforeEach(withoutSize);

  it('shows that the migration loads', async () => {
    show(fakeMigrations('pending'));
    expect(
      await screen.findByLabelText('Loading the migration'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it cannot be read', async () => {
    show(fakeMigrations(new Error('the catalog is away')));
    expect(await screen.findByText('the catalog is away')).toBeVisible();
  });

  it('says so when none is named, with what to write', async () => {
    shown(live({ capabilities: [] }));
    expect(await screen.findByText('No capability is named')).toBeVisible();
  });

  it('keeps the last answer while a newer one cannot be had', async () => {
    const answers: (MigrationResponse | Error)[] = [live()];
    show(
      fakeMigrations({
        migration: () => answers.shift() ?? new Error('the line is cut'),
      }),
    );
    await rowOf(/^Web pages/);
    expect(
      await screen.findByText(/the line is cut/, undefined, { timeout: 9_000 }),
    ).toBeVisible();
    expect(await rowOf(/^Web pages/)).toBeInTheDocument();
  });

  it('tells of each what is meant, what was seen, and what holds it', async () => {
    shown(live());
    const row = await rowOf(/^Web pages/);
    expect(row).toHaveTextContent(
      /Web pages.*\/web-pages\/\*.*page-algorithms.*canary.*30\.0 %.*21\.2 %± 1\.4.*replicated.*2010-12.*14 days to go back.*worse than legacy/,
    );
    expect(
      within(row).getByRole('img', {
        name: 'observed 21.2 %, intended 30.0 %: 8.8 points below what is intended',
      }),
    ).toBeInTheDocument();
    expect(await rowOf(/^Sign-up/)).toHaveTextContent(
      /unknown.*needs Web pages, which is at 30 %/,
    );
    expect(await rowOf(/^Billing/)).toHaveTextContent('not in the plan yet');
    expect(
      screen.getAllByRole('region', { name: 'Answer' })[1],
    ).toHaveTextContent('Web pages is worse on the new side than on legacy');
  });

  it('says how sure an observed share is, and what it rests on', async () => {
    shown(live());
    await userEvent.click(
      within(await rowOf(/^Web pages/)).getByRole('button', {
        name: /^Observed share of Web pages/,
      }),
    );
    const more = await screen.findByRole('dialog', { name: /Observed share/ });
    expect(more).toHaveTextContent('21.2 % ± 1.4, 4,112 requests in 5 minutes');
    expect(more).toHaveTextContent('between 19.8 % and 22.6 %');
    expect(more).toHaveTextContent('The load is simulated');
  });

  it('does not take what is not observed for nothing', async () => {
    shown(aMigration(), '?at=2010-12');
    const row = await rowOf(/^Encoding farm/);
    expect(
      within(row).getByRole('img', { name: /observed unknown, intended 100/ }),
    ).toBeInTheDocument();
    expect(row).not.toHaveTextContent('0.0 %,');
  });

  it('is a board by stage, which the address keeps', async () => {
    shown(live());
    await rowOf(/^Web pages/);
    await userEvent.click(screen.getByRole('radio', { name: 'Board' }));
    const board = await screen.findByRole('group', { name: 'Board' });
    expect(
      within(within(board).getByRole('region', { name: 'canary' })).getByRole(
        'link',
        { name: 'Web pages' },
      ),
    ).toBeInTheDocument();
    expect(
      within(board).getByRole('region', { name: 'retired' }),
    ).toHaveTextContent('none');
    expect(address()).toBe(`${PATH}?view=board`);
  });

  it('shows many on demand', async () => {
    const many = Array.from({ length: 110 }, (_, n) =>
      aCapability({
        name: `c${n}`,
        history: [anEvent('2010-01', 'legacy', 0)],
      }),
    );
    shown(live({ capabilities: many }), '?view=board');
    const column = await screen.findByRole('region', { name: 'legacy' });
    expect(within(column).getAllByRole('listitem')).toHaveLength(20);
    await userEvent.click(
      within(column).getByRole('button', { name: 'Show 90 more' }),
    );
    expect(within(column).getAllByRole('listitem')).toHaveLength(110);
  });

  it('sorts by what one wants, as the address says', async () => {
    shown(live());
    await rowOf(/^Web pages/);
    await userEvent.click(screen.getByRole('button', { name: /^Capability/ }));
    const table = screen.getByRole('table', { name: 'Capabilities' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Billing/),
      expect.stringMatching(/^Sign-up/),
      expect.stringMatching(/^Web pages/),
    ]);
    expect(
      within(table).getByRole('columnheader', { name: /^Capability/ }),
    ).toHaveAttribute('aria-sort', 'ascending');
    expect(address()).toBe(`${PATH}?sort=capability%3Aascending`);
  });

  it('has a table of fifty, then more', async () => {
    const many = Array.from({ length: 110 }, (_, n) =>
      aCapability({ name: `c${n}` }),
    );
    shown(live({ capabilities: many }));
    const table = await screen.findByRole('table', { name: 'Capabilities' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(50);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show 50 more capabilities, 110 in all',
      }),
    );
    expect(within(table).getAllByRole('rowheader')).toHaveLength(100);
  });

  it('says so when nothing fits what is looked for', async () => {
    shown(live(), '?q=nothing-like-it');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    expect(await rowOf(/^Web pages/)).toBeInTheDocument();
  });
});

describe('the details of a capability', () => {
  beforeEach(withoutSize);

  const details = () => screen.findByRole('region', { name: 'Web pages' });

  it('opens from the table and gives the focus back', async () => {
    const user = userEvent.setup();
    shown(live());
    await user.click(
      within(await rowOf(/^Web pages/)).getByRole('link', {
        name: 'Web pages',
      }),
    );
    await details();
    expect(address()).toBe(`${PATH}?capability=web-pages`);
    expect(screen.getByRole('heading', { name: 'Web pages' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close the details' }));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Web pages' })).toHaveFocus(),
    );
    expect(address()).toBe(PATH);
  });

  it('tells what happened, each step back with its incident, and how it is known', async () => {
    shown(live(), '?capability=web-pages');
    const history = within(await details()).getByRole('table', {
      name: 'History',
    });
    const rows = within(history).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^2010-12canary30\.0 %.*catalog, documented/),
      expect.stringMatching(
        /^2010-11canary10\.0 %.*step back.*Slow pages.*incident INC-7/,
      ),
      expect.stringMatching(/^2010-10canary25\.0 %.*catalog, illustrative/),
    ]);
  });

  it('has both sides in figures, with the parallel run', async () => {
    shown(live(), '?capability=web-pages');
    const sides = within(await details()).getByRole('table', {
      name: 'New against legacy',
    });
    expect(sides).toHaveTextContent(/new8703\.0 %40 ms991 ms/);
    expect(sides).toHaveTextContent(/legacy3,2420\.5 %30 ms99 ms/);
    expect(await details()).toHaveTextContent(
      '99.7 % of 1,000 answers match, 10 differences are meant',
    );
  });

  it('says that nothing was seen in the time, and has the same as a table', async () => {
    shown(live(), '?capability=web-pages&range=all');
    const region = await details();
    expect(
      await within(region).findByText(/No gateway was seen routing it/),
    ).toBeVisible();
    await userEvent.click(
      within(region).getByRole('button', { name: 'Table' }),
    );
    expect(
      await within(region).findByRole('table', {
        name: 'Intended against observed',
      }),
    ).toHaveTextContent(/unknown/);
  });

  it('leads to what takes it over and to its owner', async () => {
    shown(live(), '?capability=web-pages');
    const facts = within(await details());
    expect(facts.getByRole('link', { name: 'home-page' })).toHaveAttribute(
      'href',
      '/catalog/netflix/component/home-page',
    );
    expect(
      facts.getAllByRole('link', { name: 'page-algorithms' })[0],
    ).toHaveAttribute('href', '/catalog/netflix/group/page-algorithms');
  });

  it.each([
    ['may and now is shown', true, '', 1],
    ['may not', false, '', 0],
    ['a replay is shown', true, '&at=2010-12', 0],
  ])('offers to move traffic: one %s', async (_, maySteer, at, count) => {
    shown(
      live({ capabilities: [{ ...seen, maySteer }] }),
      `?capability=web-pages${at}`,
    );
    await details();
    expect(
      screen.queryAllByRole('button', { name: 'Move traffic ...' }),
    ).toHaveLength(count);
  });

  it('records an event of the one that is open', async () => {
    shown(live(), '?capability=web-pages');
    await userEvent.click(
      within(await details()).getByRole('button', {
        name: 'Record an event ...',
      }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Record an event' }),
    ).toHaveTextContent('name: web-pages');
  });

  it('says so of a name that is not there', async () => {
    shown(live(), '?capability=gone');
    expect(
      await screen.findByText('There is no capability gone'),
    ).toBeVisible();
  });
});
