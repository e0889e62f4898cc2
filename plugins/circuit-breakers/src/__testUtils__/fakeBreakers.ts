import type {
  BlastRadiusResponse,
  BreakerEvent,
  BreakerHistoryResponse,
  BreakerOrderRequest,
  BreakerResponse,
  BreakersResponse,
  CoverageResponse,
  FleetResponse,
  NewFault,
  RecentResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { BreakersApi, StreamMessage } from '../data';
import { NOW } from './breakers';

type Answers = {
  breakers?: BreakersResponse;
  breaker?: BreakerResponse | Error;
  history?: BreakerHistoryResponse | Error;
  recent?: RecentResponse;
  events?: readonly BreakerEvent[] | Error;
  coverage?: CoverageResponse | Error;
  blastRadius?: BlastRadiusResponse | Error;
  fleet?: FleetResponse;
  onOrder?: (id: string, order: BreakerOrderRequest) => void;
  onFault?: (fault: NewFault) => void;
  onFaultEnd?: (id: string) => void;
};

const never = <T>() => new Promise<T>(() => {});

/**
 * A breakers API that gives these answers, never answers what is not among them (`'pending'`:
 * nothing at all), or fails. `say` sends a message on the streams that are open, `breakLine` breaks them.
 */
export function fakeBreakers(
  answers: Answers | 'pending' | Error,
): BreakersApi & {
  say: (message: StreamMessage) => void;
  breakLine: (cause: Error) => void;
} {
  const lines = new Set<{
    say: (message: StreamMessage) => void;
    fail: () => void;
  }>();
  const known =
    typeof answers === 'object' && !(answers instanceof Error) ? answers : {};
  const answer = async <T>(value: T | Error | undefined): Promise<T> => {
    if (answers instanceof Error) throw answers;
    if (value instanceof Error) throw value;
    return value ?? never<T>();
  };
  let broken: Error | undefined;

  async function* stream(): AsyncGenerator<StreamMessage> {
    if (answers instanceof Error) throw answers;
    if (broken) throw broken;
    const { now, items, counts, sources } = await answer(known.breakers);
    yield { type: 'snapshot', id: '1', data: { now, items, counts, sources } };
    const queue: StreamMessage[] = [];
    const bell = { ring: () => {} };
    const rung = () =>
      new Promise<void>(resolve => {
        bell.ring = resolve;
      });
    lines.add({
      say: message => {
        queue.push(message);
        bell.ring();
      },
      fail: () => bell.ring(),
    });
    for (;;) {
      yield* queue.splice(0);
      if (broken) throw broken;
      if (queue.length === 0) await rung();
    }
  }

  return {
    stream,
    say: message => lines.forEach(line => line.say(message)),
    breakLine: cause => {
      broken = cause;
      lines.forEach(line => line.fail());
      lines.clear();
    },
    breakers: () => answer(broken ?? known.breakers),
    breaker: () => answer(known.breaker),
    history: () => answer(known.history),
    recent: () => answer(known.recent),
    events: () =>
      answer(
        known.events instanceof Error || !known.events
          ? known.events
          : { now: NOW, items: [...known.events], before: null },
      ),
    coverage: () => answer(known.coverage),
    blastRadius: () => answer(known.blastRadius),
    fleet: async () => known.fleet,
    order: async (id, order) => known.onOrder?.(id, order),
    injectFault: async fault => known.onFault?.(fault),
    endFault: async id => known.onFaultEnd?.(id),
  };
}
