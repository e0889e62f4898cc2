import {
  ConflictError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type {
  BreakerOrder,
  BreakerOrderRequest,
  BreakerOrderResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { SeenBreakers } from '../answers/SeenBreakers';
import { shortName } from '../answers/GraphView';
import type { VisibleBreaker } from '../answers/visibleBreakers';
import type { LiveBreakers, OrderOutcome } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';

type Recipients = {
  live: LiveBreakers;
  store: Pick<BreakerStore, 'addEvent'>;
  now: () => number;
};

/** Who orders what, and why. */
export type GivenOrder = BreakerOrderRequest & {
  breaker: VisibleBreaker;
  by: string;
};

const IN_WORDS: Record<BreakerOrder, string> = {
  'force-open': 'forced open',
  'force-closed': 'forced closed',
  disable: 'disabled',
  reset: 'set back to automatic',
};

function mustBeAbleTo(breaker: VisibleBreaker, order: BreakerOrder): void {
  const { live, name } = breaker;
  const orders = live?.orders ?? [];
  if (live && orders.includes(order)) return;
  const can = orders.length === 0 ? 'no order' : `only ${orders.join(', ')}`;
  throw new ConflictError(
    live
      ? `The source of ${name} takes ${can}`
      : `No source tells of ${name}, so that nobody can be told to change it`,
  );
}

const problemsOf = (outcomes: readonly OrderOutcome[]) =>
  outcomes.flatMap(({ instance, problem }) =>
    problem === undefined ? [] : [`${instance}: ${problem}`],
  );

function sentence(
  { order, reason }: GivenOrder,
  outcomes: readonly OrderOutcome[],
): string {
  const problems = problemsOf(outcomes);
  const done = outcomes.length - problems.length;
  const part = problems.length === 0 ? '' : ` on ${done} of ${outcomes.length}`;
  return `${IN_WORDS[order]}${part}: ${reason}`;
}

/** Makes a breaker do something, on behalf of somebody who may; what came of it is an event. */
export async function giveOrder(
  { live, store, now }: Recipients,
  breakers: SeenBreakers,
  given: GivenOrder,
): Promise<BreakerOrderResponse> {
  const { breaker, order, by } = given;
  const { entityRef, dependencyRef = null } = breaker;
  if (breaker.hidden)
    throw new NotAllowedError(
      'Only who may see what a breaker stands before may order it',
    );
  if (!breakers.item(breaker).mayControl)
    throw new NotAllowedError(
      `Only a member of the group that owns ${shortName(entityRef)}, or a portal admin, may order its breakers. Ask one of them.`,
    );
  mustBeAbleTo(breaker, order);
  const outcomes = await live.order(breaker.id, order);
  const problems = problemsOf(outcomes);
  if (problems.length === outcomes.length)
    throw new ServiceUnavailableError(
      `The order was not carried out. ${problems.join('; ') || 'No instance is known.'}`,
    );
  store.addEvent({
    kind: 'order',
    at: now(),
    breakerId: breaker.id,
    entityRef,
    dependencyRef,
    by,
    message: sentence(given, outcomes),
  });
  return {
    outcomes: outcomes.map(({ instance, problem = null }) => ({
      instance,
      problem,
    })),
  };
}
