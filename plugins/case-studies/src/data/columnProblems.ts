import type { ColumnValues } from './caseStudiesApi';
import { ANSWERS, type KeptColumn } from './columnStates';
import { NotInstalled } from './NotInstalled';

/** An answer that could not be had of some groups. */
export type ColumnProblem = {
  what: keyof ColumnValues;
  refs: readonly string[];
  message: string;
  /** True when an older answer is shown in its place. */
  isOld: boolean;
};

/** What could not be had, once for each reason; a plugin that is not there is no problem. */
export function problemsOf(
  columns: readonly (readonly [ref: string, kept: KeptColumn])[],
): ColumnProblem[] {
  const problems = new Map<string, ColumnProblem>();
  for (const what of ANSWERS)
    for (const [ref, kept] of columns) {
      const { value, error } = kept[what] ?? {};
      if (!error || error instanceof NotInstalled) continue;
      const isOld = value !== undefined;
      const key = `${what} ${isOld} ${error.message}`;
      const refs = [...(problems.get(key)?.refs ?? []), ref];
      problems.set(key, { what, refs, message: error.message, isOld });
    }
  return [...problems.values()];
}
