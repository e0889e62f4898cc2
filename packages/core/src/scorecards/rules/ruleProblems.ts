import { type RuleProblem, RuleReader } from './RuleReader';

/** What is wrong with a rule; nothing = it can be judged by. @public */
export function ruleProblems(rule: unknown): RuleProblem[] {
  const reader = new RuleReader();
  reader.read(rule);
  return reader.problems;
}
