import {
  INCOMPATIBLE_STACK,
  type ReadinessAnswers,
  type ReadinessFacts,
} from '@banyan/core';
import { DateTime } from 'luxon';
import { type FieldId, READINESS_FIELDS } from '../fields';
import { asAnswer } from '../fields/asAnswer';
import type { Texts } from './Texts';

type Stated = Omit<
  ReadinessFacts,
  'decisionRecord' | 'pilot' | 'willReorganise'
> &
  Partial<ReadinessAnswers>;

type Raw = Readonly<Partial<Record<FieldId, string | number | boolean | null>>>;

const dayOf = (at: number | null) =>
  at === null ? null : DateTime.fromMillis(at, { zone: 'utc' }).toISODate();

function exceptionText(exception: string | null) {
  if (exception === null) return null;
  return exception === INCOMPATIBLE_STACK ? exception : 'other';
}

function painsText(pains: Stated['pains']) {
  if (pains === null) return null;
  return pains.length === 0 ? 'nothing' : pains.join(',');
}

const written = (value: string | number | boolean | null | undefined) =>
  typeof value === 'boolean' ? (value && 'yes') || 'no' : String(value ?? '');

/** What the calculator takes, as the form writes it; what no field can hold is not answered. */
export function textsOf({
  baseline,
  baselineAt,
  legs,
  alternatives,
  pains,
  exception,
  ...plain
}: Stated): Texts {
  const raw: Raw = {
    ...plain,
    ...baseline,
    ...legs,
    ...alternatives,
    baselineAt: dayOf(baselineAt),
    pains: painsText(pains),
    exception: exceptionText(exception),
  };
  const texts = READINESS_FIELDS.flatMap(({ id, input }) => {
    const text = asAnswer(written(raw[id]), input);
    return text === undefined ? [] : [[id, text] as const];
  });
  return Object.fromEntries(texts);
}
