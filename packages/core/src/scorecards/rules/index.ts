export { ruleCheck, type RuleCheck, type RuleDefinition } from './ruleCheck';
export { ruleProblems } from './ruleProblems';
export type { RuleProblem } from './RuleReader';
