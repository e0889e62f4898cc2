import type { ReadinessField } from './ReadinessField';

/** An answer in the words of its question. */
export function wordsOf(
  { input }: Pick<ReadinessField, 'input'>,
  text: string | undefined,
): string {
  if (text === undefined) return 'not answered';
  if (input.as === 'one')
    return input.options.find(({ id }) => id === text)?.label ?? text;
  if (input.as !== 'many') return text;
  const named = text.split(',');
  return [...input.options, input.none]
    .filter(({ id }) => named.includes(id))
    .map(({ label }) => label)
    .join(', ');
}
