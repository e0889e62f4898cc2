import type { MigrationEvent } from '@banyan/backstage-plugin-banyan-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aMigration, NOW, startOf } from '../__testUtils__/migrations';
import { renderMigrations } from '../__testUtils__/renderMigrations';
import type { MigrationsApi } from '../data';
import { aMigrationEvent, aStepBack } from './__testUtils__/migrationEvents';
import { EventsTab } from './EventsTab';

const PATH = '/migrations/netflix/netflix-to-cloud/events';

const render = (api: MigrationsApi, { query = '', at = '' } = {}) =>
  renderMigrations(
    api,
    `${PATH}${query}`,
    <EventsTab
      migration={aMigration()}
      at={at || undefined}
      setAt={() => {}}
    />,
  );

const finished = aMigrationEvent({
  id: 'catalog:encoding-farm:1',
  at: startOf('2009-12'),
  capability: 'encoding-farm',
  stage: 'migrated',
  evidence: 'illustrative',
  message: 'Encoding farm: migrated, 0 % to 100 %',
});

const EVENTS = [aStepBack(), aMigrationEvent(), finished];

const rows = async () => {
  const table = await screen.findByRole('table', { name: 'Events' });
  return within(table).getAllByRole('row').slice(1);
};

const days = async () =>
  (await rows()).map(
    row => within(row).getAllByRole('cell')[0].textContent?.slice(0, 10) ?? '',
  );

/** Two pages of one event each; the second one may fail. */
const paged = (second: () => MigrationEvent[]): MigrationsApi => ({
  ...fakeMigrations({}),
  events: async (_, { before }) =>
    before === 'cursor'
      ? { now: NOW, items: second(), before: null }
      : { now: NOW, items: [aStepBack()], before: 'cursor' },
});

describe('EventsTab', () => {
  it('shows that it loads', async () => {
    render(fakeMigrations('pending'));
    expect(
      await screen.findByLabelText('Loading the events'),
    ).toBeInTheDocument();
  });

  it('says why they could not be read', async () => {
    render(fakeMigrations(new Error('the backend is away')));
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });

  it('says how there would be some', async () => {
    render(fakeMigrations({ events: [] }));
    expect(
      await screen.findByText('Nothing is told of it yet'),
    ).toBeInTheDocument();
  });

  it('has them newest first, a step back with its incident, each with how it is known', async () => {
    render(fakeMigrations({ events: EVENTS }));
    const [back, forward, first] = await rows();
    expect(await days()).toEqual(['2010-12-03', '2010-11-01', '2009-12-01']);
    expect(back).toHaveTextContent('▼ rollback');
    expect(back).toHaveTextContent('incident INC-7');
    expect(within(back).getByRole('link', { name: 'ada' })).toHaveAttribute(
      'href',
      '/catalog/netflix/user/ada',
    );
    expect(forward).not.toHaveTextContent('rollback');
    expect(first).toHaveTextContent('catalog, illustrative');
    expect(
      within(forward).getByRole('link', { name: 'Web pages' }),
    ).toHaveAttribute(
      'href',
      '/migrations/netflix/netflix-to-cloud/capabilities?capability=web-pages',
    );
  });

  it('says of a step back that no incident is named', async () => {
    render(fakeMigrations({ events: [aStepBack({ incident: null })] }));
    const [back] = await rows();
    expect(back).toHaveTextContent('no incident is named');
  });

  it('begins with the newest and what went back', async () => {
    render(fakeMigrations({ events: EVENTS }));
    expect(
      await screen.findByRole('region', { name: 'Answer' }),
    ).toHaveTextContent(
      '1 step back, each with its incident; the newest, of Web pages, on 2010-12-03',
    );
  });

  it('narrows to what the address says', async () => {
    render(fakeMigrations({ events: EVENTS }), {
      query: '?capability=encoding-farm',
    });
    expect(await days()).toEqual(['2009-12-01']);
  });

  it('narrows by kind, says when nothing fits, and shows all again', async () => {
    render(fakeMigrations({ events: EVENTS }), { query: '?kind=source' });
    expect(
      await screen.findByText('Nothing of this kind is told of it'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all events' }),
    );
    expect(await days()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: /^Kind/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'rollbacks' }),
    );
    expect(await days()).toEqual(['2010-12-03']);
  });

  it('has a lane for each capability, which narrows to it', async () => {
    render(fakeMigrations({ events: EVENTS }));
    expect(
      await screen.findByRole('img', {
        name: 'Web pages: 2 events, 1 step back',
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Only Encoding farm' }),
    );
    expect(await days()).toEqual(['2009-12-01']);
  });

  it('ends at the moment that is replayed', async () => {
    render(fakeMigrations({ events: EVENTS }), { at: '2010-11' });
    expect(await days()).toEqual(['2010-11-01', '2009-12-01']);
    expect(
      screen.getByText('as of 2010-11-30: 1 later event not shown'),
    ).toBeInTheDocument();
  });

  it('loads older ones below, until there are none', async () => {
    render(paged(() => [finished]));
    expect(await days()).toEqual(['2010-12-03']);
    await userEvent.click(
      screen.getByRole('button', { name: 'Load older events' }),
    );
    expect(
      await screen.findByText('These are all that there are.'),
    ).toBeInTheDocument();
    expect(await days()).toEqual(['2010-12-03', '2009-12-01']);
  });

  it('keeps what is there when older ones cannot be had', async () => {
    render(
      paged(() => {
        throw new Error('too slow');
      }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load older events' }),
    );
    expect(await screen.findByText('too slow')).toBeInTheDocument();
    expect(await days()).toEqual(['2010-12-03']);
  });

  it('drops an older page that comes when something else is asked for', async () => {
    let answer: (items: MigrationEvent[]) => void = () => {};
    render({
      ...fakeMigrations({}),
      events: async (_, { before, capability }) => {
        if (capability) return { now: NOW, items: [finished], before: null };
        if (!before)
          return { now: NOW, items: [aStepBack(), finished], before: 'cursor' };
        const items = await new Promise<MigrationEvent[]>(resolve => {
          answer = resolve;
        });
        return { now: NOW, items, before: null };
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load older events' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Only Encoding farm' }),
    );
    expect(await days()).toEqual(['2009-12-01']);
    answer([aMigrationEvent({ at: startOf('2009-01') })]);
    expect(
      await screen.findByText('These are all that there are.'),
    ).toBeInTheDocument();
    expect(await days()).toEqual(['2009-12-01']);
  });
});
