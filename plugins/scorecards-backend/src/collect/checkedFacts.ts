import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type CollectedFacts,
  problemsOf,
} from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';
import { factSchema } from './factSchemas';

/** What is wrong with a line of facts, or the line as it may be kept. */
export type CheckedFacts =
  { line: CollectedFacts } | { problem: string; entityRef: string | null };

/** A clock may be wrong by so much. */
const AHEAD_MS = 5 * 60_000;

const lineSchema = z.object({
  entityRef: z.string().min(1),
  facts: z.record(z.string(), z.record(z.string(), z.unknown())),
  observedAt: z.number(),
});

function fullRef(ref: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(ref));
  } catch {
    return undefined;
  }
}

function factProblem(facts: CollectedFacts['facts']): string | undefined {
  for (const [set, value] of Object.entries(facts)) {
    const checked = factSchema(set).safeParse(value);
    if (!checked.success) return `${set}.${problemsOf(checked.error)[0]}`;
  }
  return undefined;
}

/** Looks whether facts are what they claim to be; whoever tells them may tell rubbish. */
export function checkedFacts(value: unknown, now: number): CheckedFacts {
  const parsed = lineSchema.safeParse(value);
  const named = z.object({ entityRef: z.string() }).safeParse(value);
  const entityRef = (named.success && fullRef(named.data.entityRef)) || null;
  if (!parsed.success)
    return { problem: problemsOf(parsed.error)[0], entityRef };
  const { facts, observedAt } = parsed.data;
  if (entityRef === null)
    return {
      problem: `${parsed.data.entityRef} is no reference of an entity`,
      entityRef,
    };
  const problem =
    observedAt > now + AHEAD_MS
      ? 'observedAt: it lies in the future'
      : factProblem(facts);
  return problem === undefined
    ? { line: { entityRef, facts, observedAt } }
    : { problem, entityRef };
}
