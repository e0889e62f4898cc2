import { DateTime } from 'luxon';
import { jsonObject } from './jsonObject';
import {
  ALTERNATIVES,
  BASELINE_FIGURES,
  PAINS,
  READINESS_LEGS,
  type ReadinessFacts,
  STAGES_OF_LIFE,
} from './readinessFacts';

type Annotations = Readonly<Record<string, string>>;

const boolean = (value: unknown): boolean | null =>
  typeof value === 'boolean' ? value : null;

const figure = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function dayAt(value: unknown): number | null {
  const day = text(value);
  if (day === null) return null;
  const read = DateTime.fromISO(day, { zone: 'utc' });
  return read.isValid ? read.toMillis() : null;
}

const truth = (value: string | null): boolean | null =>
  value === 'true' || value === 'false' ? value === 'true' : null;

const wholeNumber = (value: string | null): number | null =>
  value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;

/** One value for each name. */
const each = <Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
) =>
  // Object.fromEntries forgets which names there are.
  Object.fromEntries(names.map(name => [name, valueOf(name)])) as Record<
    Name,
    Value
  >;

/**
 * What an organization states of itself in its annotations; what cannot be read is not stated.
 *
 * @public
 */
export function readinessFactsOf(
  annotations: Annotations = {},
): ReadinessFacts {
  const stated = (name: string) => text(annotations[`banyan/${name}`]);
  const object = (name: string) => jsonObject(annotations[`banyan/${name}`]);
  const readiness = object('readiness') ?? {};
  const baseline = object('baseline') ?? {};
  const decision = object('decision') ?? {};
  const pains = stated('pain')
    ?.split(',')
    .map(pain => pain.trim());
  return {
    engineers: wholeNumber(stated('engineers')),
    stage: STAGES_OF_LIFE.find(stage => stage === stated('stage')) ?? null,
    pains: pains ? PAINS.filter(pain => pains.includes(pain)) : null,
    exception: stated('exception'),
    legs: each(READINESS_LEGS, leg => boolean(readiness[leg])),
    boundariesClear: boolean(readiness.domainBoundariesClear),
    latencyCritical: boolean(readiness.latencyCritical),
    hotPathInProcess: boolean(readiness.hotPathInProcess),
    baseline: each(BASELINE_FIGURES, name => figure(baseline[name])),
    baselineAt: dayAt(baseline.measuredOn),
    alternatives: each(ALTERNATIVES, name => figure(decision[name])),
    decisionRecord: text(decision.record),
    willReorganise: truth(stated('reorganise')),
    pilot: stated('pilot'),
  };
}
