import type { OverlayVerdict } from './overlaysModel';

type Facts = {
  type: 'chapter' | 'guild';
  /** The unit of each squad that takes part, one entry a squad. */
  units: readonly number[];
  members: number;
  people?: number;
  share?: number;
};

const MANY = 2;
const ALIVE = { pass: 0.2, warn: 0.1 };

function mostOfOne(units: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** OWN-10 and OWN-11: at least two squads of one unit, or two units. Members who are not listed may be anywhere. */
function reach({ type, units, members, people = members }: Facts) {
  const crossed = type === 'chapter' ? mostOfOne(units) : new Set(units).size;
  if (crossed >= MANY) return 'pass';
  return members === 0 || members < people ? 'unknown' : 'fail';
}

/** OWN-13: a fifth of the members is active; a tenth is worth a warning. */
function activity({ type, share }: Facts): OverlayVerdict | undefined {
  if (type === 'chapter') return undefined;
  if (share === undefined) return 'unknown';
  if (share >= ALIVE.pass) return 'pass';
  return share >= ALIVE.warn ? 'warn' : 'fail';
}

/** Whether a chapter or guild does what it is there for, as far as its members are known. */
export const overlayVerdicts = (
  facts: Facts,
): { reach: OverlayVerdict; activity?: OverlayVerdict } => ({
  reach: reach(facts),
  activity: activity(facts),
});
