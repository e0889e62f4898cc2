import { RE2JS } from 're2js';

const LONGEST_PATTERN = 500;
const LARGEST_PROGRAM = 1_000;
/** Instructions times characters: some 50 ms at worst. */
const MOST_STEPS = 1_000_000;

/**
 * Looks for a regular expression of RE2 in a text, in time that grows with the text alone: no
 * pattern blows up. Undefined = it is none, or too large; for a text: it is too long to search.
 */
export function searchFor(
  pattern: unknown,
): ((text: string) => boolean | undefined) | undefined {
  if (typeof pattern !== 'string' || pattern.length > LONGEST_PATTERN) {
    return undefined;
  }
  try {
    const expression = RE2JS.compile(pattern);
    const size = expression.programSize();
    if (size > LARGEST_PROGRAM) return undefined;
    return text =>
      size * text.length > MOST_STEPS ? undefined : expression.test(text);
  } catch {
    return undefined;
  }
}
