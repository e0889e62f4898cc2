import { isTold, type RuleDocument, valueAt } from './factPath';
import type { Condition, Rule } from './rule';

/** One condition with what was found. */
export type Found = {
  condition: Condition;
  value: unknown;
  /** Undefined = nobody knows. */
  truth: boolean | undefined;
  /** It stands within an odd number of `not`. */
  negated: boolean;
};

/** What a rule says: whether it holds (undefined = nobody knows), and why. */
export type Outcome = {
  truth: boolean | undefined;
  /** Every condition, in the order of the rule. */
  found: readonly Found[];
  /** Those that decide it; of an outcome that nobody knows, those that are not known. */
  reasons: readonly Found[];
};

type Tried = { document: RuleDocument; at: number; negated: boolean };

function truthOf(
  { path, compare, there }: Condition,
  value: unknown,
  { document, at }: Tried,
): boolean | undefined {
  if (!isTold(document, path)) return undefined;
  if (!compare) return (value !== undefined) === there;
  return value === undefined ? undefined : compare.test(value, at);
}

function conditionOutcome(condition: Condition, tried: Tried): Outcome {
  const value = valueAt(tried.document, condition.path);
  const truth = truthOf(condition, value, tried);
  const found = [{ condition, value, truth, negated: tried.negated }];
  return { truth, found, reasons: found };
}

/** One that decides is enough; otherwise one that is unknown makes the whole unknown. */
function severalOutcome(parts: readonly Outcome[], decides: boolean): Outcome {
  const says = (truth: Outcome['truth']) =>
    parts.filter(part => part.truth === truth);
  const [truth, because] = [
    [decides, says(decides)] as const,
    [undefined, says(undefined)] as const,
  ].find(([, some]) => some.length > 0) ?? [!decides, parts];
  return {
    truth,
    found: parts.flatMap(part => part.found),
    reasons: because.flatMap(part => part.reasons),
  };
}

/**
 * Tries a rule in three-valued logic (Kleene): what nobody knows stays unknown unless the rest
 * decides alone.
 */
export function outcomeOf(rule: Rule, tried: Tried): Outcome {
  if (rule.kind === 'fact') return conditionOutcome(rule, tried);
  if (rule.kind === 'not') {
    const inner = outcomeOf(rule.rule, { ...tried, negated: !tried.negated });
    const truth = inner.truth === undefined ? undefined : !inner.truth;
    return { ...inner, truth };
  }
  return severalOutcome(
    rule.rules.map(each => outcomeOf(each, tried)),
    rule.kind === 'any',
  );
}
