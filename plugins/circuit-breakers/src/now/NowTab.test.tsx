import type { BreakerOrderRequest } from '@banyan/backstage-plugin-banyan-common';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { blastRadius } from '../__testUtils__/blastRadius';
import {
  aBreaker,
  anEvent,
  anOpenBreaker,
  answerOf,
  aSource,
  between,
  countsOf,
  NOW,
} from '../__testUtils__/breakers';
import { fakeBreakers } from '../__testUtils__/fakeBreakers';
import { renderBreakers } from '../__testUtils__/renderBreakers';

const open = anOpenBreaker();
const near = between('uber/ride-request', 'fare-gateway', { errorRate: 0.27 });
const quiet = between('spotify/radio', 'catalog');

const attention = () =>
  screen.findByRole('region', { name: 'Needs attention' });

const live = (
  answers: Exclude<Parameters<typeof fakeBreakers>[0], string | Error> = {},
) =>
  fakeBreakers({
    breakers: answerOf([quiet, near, open]),
    blastRadius: blastRadius(),
    ...answers,
  });

describe('NowTab', () => {
  it('shows that it loads', async () => {
    renderBreakers(fakeBreakers('pending'));
    expect(
      await screen.findByLabelText('Loading the breakers'),
    ).toHaveAttribute('aria-busy', 'true');
  });

  it('says why it could not load', async () => {
    renderBreakers(fakeBreakers(new Error('the breakers backend is down')));
    expect(
      await screen.findByText('the breakers backend is down'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });

  it('answers with the worst finding, then counts the others', async () => {
    renderBreakers(live());
    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent(
      '1 breaker is open, on tier 0. Its fallback holds: home-page answers with popular titles.',
    );
    expect(answer).toHaveTextContent('2 of 3 closed');
    expect(answer).toHaveTextContent('simulated');
  });

  it('lists who needs attention, with rate, limit and fallback', async () => {
    renderBreakers(live());
    const rows = within(await attention())
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(1);
    for (const words of [
      '81 % of 150 calls tried',
      'limit 50 %',
      'holding',
      '0 of 3',
      'page-algorithms',
    ])
      expect(rows[0]).toHaveTextContent(words);
  });

  it('draws who feels it, and says the same as a table', async () => {
    renderBreakers(live());
    expect(
      await screen.findByRole('img', {
        name: 'Who feels home-page → recommendation-service: 0 of 3 upstream services',
      }),
    ).toHaveTextContent('contained here');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = await screen.findByRole('group', { name: 'Who feels it' });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });

  it('follows what changes', async () => {
    const api = live();
    renderBreakers(api);
    await attention();
    const closed = aBreaker();
    const items = [quiet, near, closed];
    act(() =>
      api.say({
        type: 'changes',
        id: '2',
        data: {
          now: NOW,
          items: [closed],
          removed: [],
          counts: countsOf(items),
        },
      }),
    );
    expect(
      await screen.findByText(/^All 3 closed, 1 close to the limit/),
    ).toBeInTheDocument();
  });

  it('does not let new rows in while somebody points at the list', async () => {
    const api = live();
    renderBreakers(api);
    const table = within(await attention()).getByRole('table');
    await userEvent.hover(table);
    const opened = { ...quiet, state: 'open' as const };
    act(() =>
      api.say({
        type: 'changes',
        id: '2',
        data: {
          now: NOW,
          items: [opened],
          removed: [],
          counts: countsOf([opened, near, open]),
        },
      }),
    );
    const chip = await screen.findByRole('button', { name: '1 new' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    await userEvent.click(chip);
    expect(within(await attention()).getAllByRole('row')).toHaveLength(3);
  });

  it('turns grey, keeps the values and says since when, when the line breaks', async () => {
    const api = live();
    renderBreakers(api);
    await attention();
    act(() => api.breakLine(new Error('the line is cut')));
    expect(
      await screen.findByText('This is the last known state'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^stale/)).toBeInTheDocument();
    expect(await attention()).toHaveTextContent('81 %');
  });

  it('says that nothing is wrong, how fresh that is, and what opened last', async () => {
    renderBreakers(
      fakeBreakers({
        breakers: answerOf([aBreaker({ observedAt: Date.now() })], {
          now: Date.now(),
        }),
        events: [anEvent()],
      }),
    );
    expect(
      await screen.findByText(/^All 1 closed, newest reading \d s ago/),
    ).toBeInTheDocument();
    const last = await screen.findByRole('region', { name: 'Last to open' });
    expect(last).toHaveTextContent('home-page → recommendation-service');
  });

  it('says what to paste where there is no source', async () => {
    renderBreakers(fakeBreakers({ breakers: answerOf([], { sources: [] }) }));
    expect(
      await screen.findByText('No source tells of a breaker here'),
    ).toBeInTheDocument();
    expect(await screen.findByText(/breakers-opossum/)).toBeInTheDocument();
  });

  it('is unknown, not green, when no source answers', async () => {
    const lost = aBreaker({
      state: 'unknown',
      unknownBecause: 'its source timed out',
    });
    const sources = [aSource({ health: 'failing', problem: 'timed out' })];
    renderBreakers(fakeBreakers({ breakers: answerOf([lost], { sources }) }));
    expect(
      await screen.findByText(/^Unknown: the state of all 1 breaker/),
    ).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Sources' })).toHaveTextContent(
      'timed out',
    );
  });

  it('gives an order with a reason and a confirmation', async () => {
    const orders: [string, BreakerOrderRequest][] = [];
    renderBreakers(live({ onOrder: (...order) => void orders.push(order) }));
    await userEvent.click(
      within(await attention()).getByRole('button', { name: /^Actions for/ }),
    );
    expect(
      await screen.findByRole('menuitem', {
        name: 'Force closed (its source cannot)',
      }),
    ).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(
      screen.getByRole('menuitem', { name: 'Force open ...' }),
    );
    const dialog = await screen.findByRole('dialog');
    const force = within(dialog).getByRole('button', { name: 'Force open' });
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'The index is being rebuilt.',
    );
    expect(force).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('checkbox'));
    await userEvent.click(force);
    expect(orders).toEqual([
      [open.id, { order: 'force-open', reason: 'The index is being rebuilt.' }],
    ]);
  });

  it('shows no chaos in a portal without the reference fleet', async () => {
    renderBreakers(live());
    await attention();
    expect(
      screen.queryByRole('region', { name: 'Reference fleet' }),
    ).not.toBeInTheDocument();
  });

  it('injects a fault and ends one', async () => {
    const done: unknown[] = [];
    const fleet = {
      services: [
        {
          name: 'recommendation-service',
          entityRef: 'component:netflix/recommendation-service',
        },
      ],
      faults: [
        {
          id: 'f1',
          service: 'eta-gateway',
          fault: 'latency' as const,
          percent: 100,
          latencyMs: 300,
          startedAt: NOW,
          endsAt: null,
        },
      ],
      mayInjectFaults: true,
    };
    renderBreakers(
      live({
        fleet,
        onFault: fault => void done.push(fault),
        onFaultEnd: id => void done.push(id),
      }),
    );
    const card = await screen.findByRole('region', { name: 'Reference fleet' });
    expect(card).toHaveTextContent('eta-gateway is 300 ms slower');
    await userEvent.click(
      within(card).getByRole('button', { name: /^End this fault/ }),
    );
    await userEvent.click(
      within(card).getByRole('button', { name: 'Chaos ...' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Inject' }),
    );
    expect(done).toMatchObject([
      'f1',
      {
        service: 'recommendation-service',
        fault: 'errors',
        percent: 80,
        durationMs: 300_000,
      },
    ]);
  });
});
