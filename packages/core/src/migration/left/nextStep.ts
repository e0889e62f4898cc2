import { daysBefore } from '../days';
import type { LeftEvidence } from '../facts';
import { heldBy } from './heldBy';
import type { Leftover } from './leftover';
import { day, listed, percentage } from '../words';

const CLEAN_UP: Partial<Record<LeftEvidence['step'], string>> = {
  route: 'remove the route',
  code: 'delete the legacy code',
  tables: 'drop its tables',
};

const has = (
  { evidence }: Leftover,
  step: LeftEvidence['step'],
  verdict: LeftEvidence['verdict'],
) => evidence.some(each => each.step === step && each.verdict === verdict);

/** While something is still meant for legacy. */
function towardsTheMove({ capability, state, waitsFor }: Leftover): string {
  const { stage, percent } = state;
  const held = heldBy(capability, state);
  if (waitsFor.length > 0) return `waits for ${listed(waitsFor)}`;
  if (held !== null) return `resolve what holds it: ${held}`;
  if (stage === null)
    return capability.to === null
      ? 'name what takes it over, and a first step'
      : 'plan a first step';
  if (percent === null) return 'state how much has moved';
  if (stage === 'shadow') return 'send a first share of real requests';
  return percent === 0
    ? 'compare both sides in a shadow run, then send a first share'
    : `move the other ${percentage(100 - percent)}`;
}

/** Once nothing is meant for legacy any more. */
function towardsTheEnd(leftover: Leftover): string {
  const { facts, capability, state, evidence } = leftover;
  if (has(leftover, 'traffic', 'missing'))
    return 'find who still reaches legacy, and move them';
  const left = evidence
    .filter(({ verdict }) => verdict === 'missing')
    .flatMap(({ step }) => CLEAN_UP[step] ?? []);
  if (left.length === 0)
    return has(leftover, 'traffic', 'unknown')
      ? 'confirm that nothing reaches legacy, then retire it'
      : 'record that it is retired';
  const { rollbackDays } = capability;
  const moved = state.event?.at ?? facts.at;
  return rollbackDays !== null && moved > daysBefore(facts.at, rollbackDays)
    ? `keep the way back until ${day(daysBefore(moved, -rollbackDays))}, then ${listed(left)}`
    : listed(left);
}

/** What to do next with a capability, in words. */
export const nextStep = (leftover: Leftover): string =>
  leftover.state.percent === 100
    ? towardsTheEnd(leftover)
    : towardsTheMove(leftover);
