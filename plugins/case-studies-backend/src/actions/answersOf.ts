import { InputError } from '@backstage/errors';
import {
  ALTERNATIVES,
  BASELINE_FIGURES,
  READINESS_LEGS,
  type ReadinessAnswers,
  type ReadinessFacts,
} from '@banyan/core';
import type { AnswersInput } from './answersInput';

/** What is answered replaces what is known. */
const over = <Name extends string, Value>(
  known: Readonly<Record<Name, Value | null>>,
  names: readonly Name[],
  answered: Partial<Record<Name, NoInfer<Value>>>,
): Record<Name, Value | null> =>
  names.reduce(
    (all, name) => ({ ...all, [name]: answered[name] ?? known[name] }),
    { ...known },
  );

/** The day in milliseconds; nobody has measured tomorrow. */
function dayOf(day: string, now: number): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  if (!isDay) throw new InputError(`baselineMeasuredOn: ${day} is no day`);
  if (at > now)
    throw new InputError(`baselineMeasuredOn: ${day} lies in the future`);
  return at;
}

/** What an organisation states of itself, with what was answered in its place; null = neither. */
export function answersOf(
  facts: ReadinessFacts,
  given: AnswersInput,
  now: number,
): ReadinessAnswers {
  const { baselineMeasuredOn: day } = given;
  return {
    engineers: given.engineers ?? facts.engineers,
    stage: given.stage ?? facts.stage,
    pains: given.pains ?? facts.pains,
    exception: given.exception ?? facts.exception,
    legs: over(facts.legs, READINESS_LEGS, given),
    boundariesClear: given.boundariesClear ?? facts.boundariesClear,
    latencyCritical: given.latencyCritical ?? facts.latencyCritical,
    hotPathInProcess: given.hotPathInProcess ?? facts.hotPathInProcess,
    baseline: over(facts.baseline, BASELINE_FIGURES, given),
    baselineAt: day === undefined ? facts.baselineAt : dayOf(day, now),
    alternatives: over(facts.alternatives, ALTERNATIVES, given),
    pilotServices: given.pilotServices ?? null,
    pilotDomains: given.pilotDomains ?? null,
    haltRule: given.haltRule ?? null,
    pilotHeld: given.pilotHeld ?? null,
  };
}
