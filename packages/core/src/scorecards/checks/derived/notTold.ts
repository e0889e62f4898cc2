import type { Check } from '../../check';
import type { FactSets } from '../../factSets';

type Need = NonNullable<Check['needs']>[number];

/** What to connect for each set of facts that nobody has to tell. */
const CONNECT = {
  traces: 'a collector of traces, or push the set traces',
  deploys: 'your pipelines: push the set deploys after each deploy',
} satisfies Partial<Record<keyof FactSets, string>>;

/** A set of facts that a check cannot do without, with what to connect. */
export const needs = (facts: keyof typeof CONNECT): Need => ({
  facts,
  connect: CONNECT[facts],
});
