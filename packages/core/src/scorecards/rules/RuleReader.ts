import { factPath, type FactPath } from './factPath';
import { OPERATORS } from './operators';
import type { Rule } from './rule';
import { json, limitText, pathText } from './words';

/** One thing that is wrong with a rule. @public */
export type RuleProblem = {
  /** Where, such as `all[1].atLeast`; empty = the rule itself. */
  path: string;
  /** Such as `expected a number, got "four"`. */
  message: string;
  /** The path as keys and indexes. */
  keys: readonly (string | number)[];
  /** Finishes the sentence "expected ...". */
  expected: string;
};

type Keys = RuleProblem['keys'];

const DEEPEST = 10;
const MOST_CONDITIONS = 100;
const NAMES = ['exists', ...OPERATORS.keys()];

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a rule, and collects what is wrong with it. */
export class RuleReader {
  readonly problems: RuleProblem[] = [];
  #conditions = 0;

  read(value: unknown, keys: Keys = [], depth = 1): Rule | undefined {
    if (depth > DEEPEST) {
      return this.#problem(keys, `no rule more than ${DEEPEST} deep`, value);
    }
    if (!isMapping(value)) {
      return this.#problem(keys, 'a rule: all, any, not or fact', value);
    }
    if ('fact' in value) return this.#condition(value, keys);
    const [kind, ...others] = Object.keys(value);
    for (const key of others) {
      this.#problem([...keys, key], `nothing beside ${kind}`, value[key]);
    }
    if (kind === 'not') {
      const rule = this.read(value.not, [...keys, 'not'], depth + 1);
      return rule && { kind, rule };
    }
    if (kind === 'all' || kind === 'any') {
      const rules = this.#several(value[kind], [...keys, kind], depth + 1);
      return rules && { kind, rules };
    }
    return this.#problem(keys, 'a rule: all, any, not or fact', value);
  }

  #several(value: unknown, keys: Keys, depth: number): Rule[] | undefined {
    if (!Array.isArray(value) || value.length === 0) {
      return this.#problem(keys, 'a list of at least one rule', value);
    }
    const rules: Rule[] = [];
    for (const [index, each] of value.entries()) {
      if (this.#conditions > MOST_CONDITIONS) break;
      const rule = this.read(each, [...keys, index], depth);
      if (rule) rules.push(rule);
    }
    return rules;
  }

  #condition(
    { fact, ...operators }: Record<string, unknown>,
    keys: Keys,
  ): Rule | undefined {
    this.#conditions += 1;
    if (this.#conditions === MOST_CONDITIONS + 1) {
      return this.#problem(keys, `at most ${MOST_CONDITIONS} conditions`, fact);
    }
    const path = factPath(fact);
    if (!path) {
      this.#problem(
        [...keys, 'fact'],
        'a path such as deploys.deploys or entity.metadata.annotations["banyan/tier"]',
        fact,
      );
    }
    const [name, ...others] = Object.keys(operators);
    for (const key of others) {
      this.#problem([...keys, key], 'one operator beside fact', operators[key]);
    }
    if (!NAMES.includes(name)) {
      return this.#problem(
        name === undefined ? keys : [...keys, name],
        `one of ${NAMES.join(', ')}`,
        name === undefined ? { fact } : operators[name],
      );
    }
    const limit = operators[name];
    return path && this.#operator(path, { name, limit }, [...keys, name]);
  }

  #operator(
    path: FactPath,
    { name, limit }: { name: string; limit: unknown },
    keys: Keys,
  ): Rule | undefined {
    const operator = OPERATORS.get(name);
    if (!operator) {
      if (typeof limit !== 'boolean') {
        return this.#problem(keys, 'true or false', limit);
      }
      const asks = limit ? 'something there' : 'nothing there';
      return { kind: 'fact', path, asks, compare: null, there: limit };
    }
    const test = operator.test(limit);
    if (!test) return this.#problem(keys, operator.limit, limit);
    return {
      kind: 'fact',
      path,
      asks: operator.asks(limitText(limit)),
      compare: { ...operator, test },
      there: true,
    };
  }

  #problem(keys: Keys, expected: string, got: unknown): undefined {
    const message = `expected ${expected}, got ${json(got)}`;
    this.problems.push({ path: pathText(keys), message, keys, expected });
  }
}
