import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Changes, Texts } from '../answers';
import { type FieldId, type FieldInput, READINESS_FIELDS } from '../fields';

const day = fc
  .integer({ min: 0, max: 30_000 })
  .map(days => DateTime.fromMillis(days * 86_400_000, { zone: 'utc' }))
  .map(at => at.toISODate() ?? '');

function answerTo(input: FieldInput): fc.Arbitrary<string> {
  switch (input.as) {
    case 'number':
      return fc
        .integer({ min: input.least, max: Math.min(input.most, 500) })
        .map(String);
    case 'one':
      return fc.constantFrom(...input.options.map(({ id }) => id));
    case 'many':
      return fc
        .subarray(input.options.map(({ id }) => id))
        .map(ids => ids.join(',') || input.none.id);
    default:
      return day;
  }
}

const each = <Value>(of: (input: FieldInput) => fc.Arbitrary<Value>) =>
  fc.record<Partial<Record<FieldId, Value>>>(
    Object.fromEntries(
      READINESS_FIELDS.map(({ id, input }) => [id, of(input)]),
    ),
    { requiredKeys: [] },
  );

/** Any answers to any questions. */
export const someTexts = (): fc.Arbitrary<Texts> => each(answerTo);

/** Any changes, some of which take an answer away. */
export const someChanges = (): fc.Arbitrary<Changes> =>
  each(input => fc.option(answerTo(input)));
