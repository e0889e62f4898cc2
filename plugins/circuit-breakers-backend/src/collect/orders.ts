import { InputError, NotFoundError, toError } from '@backstage/errors';
import type { BreakerOrder } from '@banyan/backstage-plugin-banyan-common';
import type { GuardedFetch } from '@banyan/backstage-plugin-banyan-node';
import type { Board } from '../live/Board';
import type { Clock } from '../live/Clock';
import type { OrderOutcome } from '../live/LiveBreakers';
import type { Target } from './targets';

/** Where breakers are, and how they are reached. */
export type OrdersOptions = {
  board: Board;
  clock: Clock;
  fetch: GuardedFetch;
  timeoutMs: number;
  target: (source: string) => Target | undefined;
  /** To be called when a source looks different from now on. */
  ordered: (source: string) => void;
};

/** Carries out an order at every instance of a breaker, as far as each takes it. */
export async function carryOut(
  { id, order }: { id: string; order: BreakerOrder },
  options: OrdersOptions,
): Promise<OrderOutcome[]> {
  const { board, clock, fetch, timeoutMs } = options;
  const breaker = board.get(id);
  if (!breaker) throw new NotFoundError(`No source tells of a breaker ${id}`);
  if (!breaker.orders.includes(order))
    throw new InputError(
      `${breaker.name} cannot be told to ${order}; what it can be told: ${breaker.orders.join(', ') || 'nothing'}`,
    );
  const outcomeAt = async (source: string): Promise<string | undefined> => {
    const { target, source: kind } = options.target(source) ?? {};
    if (!target || !kind?.order) return 'Its source is gone';
    const signal = AbortSignal.timeout(2 * timeoutMs);
    const context = {
      signal,
      now: () => clock.now(),
      fetch: (...[url, request]: Parameters<GuardedFetch>) =>
        fetch(url, { ...request, signal }),
    };
    try {
      await kind.order(target, { name: breaker.name, order }, context);
      return undefined;
    } catch (error) {
      return toError(error).message;
    } finally {
      options.ordered(source);
    }
  };
  const sources = [...new Set(breaker.readings.map(each => each.source))];
  const outcomes = await Promise.all(
    sources.map(async source => [source, await outcomeAt(source)] as const),
  );
  const problems = new Map(outcomes);
  return breaker.readings.map(({ instance, source }) => {
    const problem = problems.get(source);
    return { instance, ...(problem === undefined ? {} : { problem }) };
  });
}
