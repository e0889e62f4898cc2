import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aBreaker,
  anEvent,
  anOpenBreaker,
  answerOf,
  NOW,
} from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { renderBreakers } from '../__testUtils__/renderBreakers';
import { withoutSize } from '../__testUtils__/withoutSize';

const EVENTS = '/circuit-breakers/events';

const change = (secondsAgo: number, told: Partial<BreakerEvent> = {}) =>
  anEvent({ id: `t${secondsAgo}`, at: NOW - secondsAgo * 1_000, ...told });

const show = (
  events: readonly BreakerEvent[] | Error,
  path = EVENTS,
  items = [anOpenBreaker()],
) => {
  const breakers = fakeBreakers({ breakers: answerOf(items), events });
  renderBreakers(breakers, path);
  return breakers;
};

const rows = async () =>
  within(await screen.findByRole('table', { name: 'Events' }))
    .getAllByRole('row')
    .slice(1);

describe('the events', () => {
  beforeEach(withoutSize);

  it('shows that they load', async () => {
    renderBreakers(fakeBreakers({ breakers: answerOf([]) }), EVENTS);
    expect(await screen.findByLabelText('Loading the events')).toHaveAttribute(
      'aria-busy',
      'true',
    );
  });

  it('says why they cannot be read', async () => {
    show(new Error('the database is locked'));
    expect(
      await screen.findByText('the database is locked'),
    ).toBeInTheDocument();
  });

  it('says so when nothing happened', async () => {
    show([]);
    expect(
      await screen.findByText('Nothing happened in this time'),
    ).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      'No breaker opened in the last 24 h',
    );
  });

  it('tells each change with its states, its instance and how it is known', async () => {
    show([change(449)]);
    const [row] = await rows();
    expect(row).toHaveTextContent(
      /change.*home-page → recommendation-service.*closed→open.*74 % of 6560 calls failed.*home-page-1 · observed/,
    );
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent(
      '1 breaker opened in the last 24 h; 1 of 1 has not closed since',
    );
  });

  it('folds a breaker that flaps, and unfolds it', async () => {
    show([0, 5, 10, 15].map(each => change(each)));
    expect(await rows()).toHaveLength(1);
    expect((await rows())[0]).toHaveTextContent(
      '4 changes of 1 instance in 15 s, opened 4 times',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Unfold' }));
    expect(await rows()).toHaveLength(5);
  });

  it('has a lane for each breaker, which leads to its events alone', async () => {
    show([
      change(449),
      anEvent({ id: 'n', kind: 'notification', message: 'told' }),
    ]);
    const picture = await screen.findByRole('region', { name: 'Over time' });
    expect(
      within(picture).getByRole('img', {
        name: /^home-page → recommendation-service, 1 change: .*open/,
      }),
    ).toBeInTheDocument();
    await userEvent.click(
      within(picture).getByRole('button', {
        name: 'Only home-page → recommendation-service',
      }),
    );
    expect(
      await screen.findByRole('button', {
        name: /home-page → recommendation-service.*Breaker/,
      }),
    ).toBeInTheDocument();
  });

  it('adds what arrives at the top', async () => {
    const breakers = show([change(449)]);
    expect(await rows()).toHaveLength(1);
    act(() =>
      breakers.say({
        type: 'events',
        data: {
          now: NOW,
          items: [change(0, { from: 'open', to: 'half-open' })],
        },
      }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect((await rows())[0]).toHaveTextContent('open→half-open');
  });

  it('lets what arrives wait while somebody points at the list', async () => {
    const breakers = show([change(449)]);
    await userEvent.hover((await rows())[0]);
    act(() =>
      breakers.say({
        type: 'events',
        data: { now: NOW, items: [change(0)] },
      }),
    );
    const more = await screen.findByRole('button', { name: 'Show 1 new' });
    expect(await rows()).toHaveLength(1);
    await userEvent.click(more);
    expect(await rows()).toHaveLength(2);
  });

  it('gets older events on demand', async () => {
    const breakers = fakeBreakers({ breakers: answerOf([aBreaker()]) });
    const asked: unknown[] = [];
    breakers.events = async ({ before }) => {
      asked.push(before);
      return before
        ? { now: NOW, items: [change(900)], before: null }
        : { now: NOW, items: [change(449)], before: 'cursor' };
    };
    renderBreakers(breakers, EVENTS);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load older events' }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(asked).toContain('cursor');
    expect(screen.getByText('These are all of this time.')).toBeInTheDocument();
  });
});
