import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ruleProblems } from '@banyan/core';
import { parse } from 'yaml';
import { problemsOf } from '../__testUtils__/problems';
import { scorecardSpecSchema } from './scorecard';

const README = readFileSync(
  resolve(__dirname, '../../../../catalog/README.md'),
  'utf8',
);
const section = README.slice(
  README.indexOf('### Scorecard\n'),
  README.indexOf('### CaseStudy\n'),
);
const [scorecard, rule] = [...section.matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml]) => parse(yaml),
);
const rows = [...section.matchAll(/^\| `(\w+)` .*`(\{ fact.*\})` +\|$/gm)];

describe('what the catalog README says of scorecards', () => {
  it('is a scorecard that may be', () => {
    expect(problemsOf(scorecardSpecSchema, scorecard.spec)).toEqual([]);
  });

  it('is a rule that may be', () => {
    expect(ruleProblems(rule.rule)).toEqual([]);
  });

  it.each(rows.map(([, operator, example]) => [operator, example]))(
    'is an example of %s: %s',
    (operator, example) => {
      expect(ruleProblems(parse(example))).toEqual([]);
      expect(Object.keys(parse(example))).toEqual(['fact', operator]);
    },
  );

  it('is an example of each operator', () => {
    const [problem] = ruleProblems({ fact: 'a.b' });
    const known = problem.expected.replace('one of ', '').split(', ');
    expect(rows.map(([, operator]) => operator)).toEqual(known);
  });
});
