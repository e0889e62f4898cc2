import type { CheckEvidence, Judgement } from '../check';
import { fail, noData, pass } from '../verdicts';
import type { Found, Outcome } from './outcomeOf';
import { entityNamedBy, valueText } from './words';

const MOST_REASONS = 3;

const asked = ({ condition, negated }: Found) =>
  `${negated ? 'not ' : ''}${condition.asks} expected`;

const shown = ({ condition: { compare }, value }: Found) =>
  compare?.shows?.(value) ?? valueText(value);

/** `oncall.size is 3, at least 4 expected`; without the name of another entity. */
const withoutNames = (found: Found) =>
  `${found.condition.path.text} is ${
    entityNamedBy(found.value) ? 'an entity' : shown(found)
  }, ${asked(found)}`;

function evidenceOf(found: Found): CheckEvidence {
  const entityRef = entityNamedBy(found.value);
  return {
    text: `${found.condition.path.text} is ${shown(found)}, ${asked(found)}`,
    ...(entityRef === undefined ? {} : { entityRef }),
  };
}

/** Why nobody knows, and what would help. */
function unknownText({ condition: { path, compare }, value }: Found): string {
  if (value !== undefined && compare) {
    return `${path.text} cannot be compared: it is not ${compare.of}`;
  }
  return path.set === null
    ? `${path.text} is not stated`
    : `nobody tells ${path.text}: a collector or a push of the facts "${path.set}" would`;
}

function sentence(parts: readonly string[]): string {
  const distinct = [...new Set(parts)];
  const more = distinct.length - MOST_REASONS;
  return [
    ...distinct.slice(0, MOST_REASONS),
    ...(more > 0 ? [`${more} more`] : []),
  ].join('; ');
}

/** What a check says by the outcome of its rule; `message` stands before the figures of a fail. */
export function ruleJudgement(
  { truth, found, reasons }: Outcome,
  message?: string,
): Judgement {
  const evidence = found.map(evidenceOf);
  if (truth === undefined) {
    return noData(sentence(reasons.map(unknownText)), { evidence });
  }
  const figures = sentence(reasons.map(withoutNames));
  if (truth) return pass(figures, { evidence });
  return fail(message ? `${message} (${figures})` : figures, { evidence });
}
