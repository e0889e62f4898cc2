import type { Check, Subject } from '../check';
import { outcomeOf } from './outcomeOf';
import { ruleJudgement } from './ruleJudgement';
import { RuleReader } from './RuleReader';

/** A rule of a scorecard, as it is written. @public */
export type RuleDefinition = {
  /** `scorecard:<namespace>/<name>#<id>`. */
  key: string;
  id: string;
  title: string;
  why?: string;
  /** What it says when the rule does not hold, before the figures. */
  message?: string;
  remediation?: string;
  rule: unknown;
  /** Which entities, in words. */
  appliesTo?: string;
  looksAt: (entity: Subject) => boolean;
};

/** A check that judges by a rule. @public */
export type RuleCheck = Check & { key: string; rule: unknown };

/** The check that a rule makes; throws where {@link ruleProblems} has something to say. @public */
export function ruleCheck({
  message,
  why,
  remediation,
  appliesTo,
  ...definition
}: RuleDefinition): RuleCheck {
  const reader = new RuleReader();
  const rule = reader.read(definition.rule);
  if (!rule || reader.problems.length > 0) {
    const problems = reader.problems.map(
      problem => `rule ${problem.path}: ${problem.message}`,
    );
    throw new Error(problems.join('\n'));
  }
  return {
    ...definition,
    track: null,
    level: null,
    source: null,
    why: why ?? null,
    remediation: remediation ?? null,
    appliesTo: appliesTo ?? 'what its scorecard applies to',
    judge: ({ entity, world }) =>
      ruleJudgement(
        outcomeOf(rule, {
          document: world.document(entity.ref),
          at: world.at,
          negated: false,
        }),
        message,
      ),
  };
}
