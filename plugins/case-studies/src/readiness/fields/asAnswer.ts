import { DateTime } from 'luxon';
import type { FieldInput } from './ReadinessField';

const NUMBER = /^\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Many = Extract<FieldInput, { as: 'many' }>;
type Figure = Extract<FieldInput, { as: 'number' }>;

function numberIn(text: string, { least, most, whole }: Figure) {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  const fits = value >= least && value <= most;
  return fits && (!whole || Number.isInteger(value))
    ? String(value)
    : undefined;
}

function someOf(text: string, { options, none }: Many) {
  if (text === none.id) return text;
  const named = text.split(',');
  const chosen = options.filter(({ id }) => named.includes(id));
  return chosen.length > 0 ? chosen.map(({ id }) => id).join(',') : undefined;
}

/** A text as an answer of that kind, always written in the same way; undefined = it is none. */
export function asAnswer(text: string, input: FieldInput): string | undefined {
  const trimmed = text.trim();
  switch (input.as) {
    case 'number':
      return numberIn(trimmed, input);
    case 'one':
      return input.options.find(({ id }) => id === trimmed)?.id;
    case 'many':
      return someOf(trimmed, input);
    default:
      return DAY.test(trimmed) &&
        DateTime.fromISO(trimmed, { zone: 'utc' }).isValid
        ? trimmed
        : undefined;
  }
}
