import type { Capability, Migration, StageEvent } from './migration';
import { statesOf } from './stateAt';

/** One change of the share of one capability. @public */
export type Movement = {
  capability: string;
  at: number;
  from: number;
  to: number;
  event: StageEvent;
};

const known = new WeakMap<Capability, readonly Movement[]>();

/** What one capability went through, told once; what nobody has moved is at 0. */
function movementsOfOne(capability: Capability): readonly Movement[] {
  const told = known.get(capability);
  if (told) return told;
  const movements: Movement[] = [];
  let from = 0;
  for (const { event, percent: to, stage } of statesOf(capability)) {
    if (!event || to === null || to === from || stage === 'stays') continue;
    movements.push({
      capability: capability.name,
      at: event.at,
      from,
      to,
      event,
    });
    from = to;
  }
  known.set(capability, movements);
  return movements;
}

/** Every change of a share up to a moment, in order. @public */
export const movementsOf = (
  { capabilities }: Migration,
  until: number,
): Movement[] =>
  capabilities
    .flatMap(movementsOfOne)
    .filter(({ at }) => at <= until)
    .sort((a, b) => a.at - b.at);

/** When a share changed for the last time; null = nothing has moved yet. @public */
export function lastMoved(
  { capabilities }: Migration,
  at: number,
): number | null {
  const times = capabilities.flatMap(
    each => movementsOfOne(each).findLast(moved => moved.at <= at)?.at ?? [],
  );
  return times.length > 0 ? Math.max(...times) : null;
}
