import type { FactPath } from './factPath';
import type { Operator, Test } from './operators';

/** One condition of a rule, ready to be tried. */
export type Condition = {
  kind: 'fact';
  path: FactPath;
  /** What is asked of the value, in words. */
  asks: string;
  /** Null = `exists`: whether anything is there. */
  compare: (Pick<Operator, 'of' | 'shows'> & { test: Test }) | null;
  /** Of `exists`: should it be there? */
  there: boolean;
};

/** A rule, ready to be tried. */
export type Rule =
  | { kind: 'all' | 'any'; rules: readonly Rule[] }
  | { kind: 'not'; rule: Rule }
  | Condition;
