import type { Entity } from '@backstage/catalog-model';
import { aCheck, aScorecard } from '../__testUtils__/scorecards';
import { scorecardOf } from './scorecardOf';

const builtIn = [aCheck('OWN-01'), aCheck('OWN-02')];

const compiled = (spec: NonNullable<Entity['spec']> = {}) =>
  scorecardOf(aScorecard(spec), builtIn);

describe('scorecardOf', () => {
  it('reads who answers for it, its ladder and what it is for', () => {
    expect(compiled({ draft: true, filter: { kind: 'Component' } })).toEqual(
      expect.objectContaining({
        ref: 'scorecard:acme/ready',
        title: 'Ready for production',
        description: 'What a service needs.',
        owner: 'group:acme/web',
        draft: true,
        levels: ['bronze', 'gold'],
        filter: { kind: 'Component' },
        problems: [],
      }),
    );
  });

  it('counts a check of Banyan by its id, with one point unless it says otherwise', () => {
    const { checks } = compiled({
      checks: [
        { id: 'OWN-01', level: 'bronze' },
        {
          id: 'OWN-02',
          level: 'gold',
          weight: 3,
          filter: { 'spec.type': 'service' },
          remediation: 'ask the portal team',
        },
      ],
    });
    expect(checks).toEqual([
      {
        key: 'OWN-01',
        level: 'bronze',
        weight: 1,
        filter: null,
        from: null,
        check: builtIn[0],
      },
      {
        key: 'OWN-02',
        level: 'gold',
        weight: 3,
        filter: { 'spec.type': 'service' },
        from: null,
        check: builtIn[1],
        remediation: 'ask the portal team',
      },
    ]);
  });

  it('makes a check of its own out of a rule, even under the id of one of Banyan', () => {
    const { checks, problems } = compiled({
      checks: [
        { id: 'OWN-01', level: 'bronze' },
        {
          id: 'OWN-01',
          title: 'has a runbook',
          level: 'bronze',
          rule: { fact: 'acme.runbook', exists: true },
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(checks.map(({ key, check }) => [key, check.title])).toEqual([
      ['OWN-01', 'title of OWN-01'],
      ['scorecard:acme/ready#OWN-01', 'has a runbook'],
    ]);
  });

  it.each([
    ['2027', '2027-01-01'],
    ['2027-06', '2027-06-01'],
    ['2027-06-15', '2027-06-15'],
  ])('counts a check from %s on from the day %s', (from, day) => {
    const { checks } = compiled({
      checks: [{ id: 'OWN-01', level: 'bronze', from }],
    });
    expect(checks[0].from).toBe(day);
  });

  it('leaves out what Banyan does not know, and what stands in it twice, and says so', () => {
    const { checks, problems } = compiled({
      checks: [
        { id: 'OWN-01', level: 'bronze' },
        { id: 'ACME-99', level: 'bronze' },
        { id: 'OWN-01', level: 'gold' },
      ],
    });
    expect(checks.map(({ key, level }) => `${key} ${level}`)).toEqual([
      'OWN-01 bronze',
    ]);
    expect(problems).toEqual([
      'spec.checks[1].id: Banyan has no check ACME-99',
      'spec.checks[2].id: OWN-01 stands in it twice; the first counts',
    ]);
  });

  it('checks nothing when its spec is wrong, and says what is', () => {
    const { checks, levels, problems } = compiled({
      checks: [
        { id: 'A-1', level: 'gold', rule: { fact: 'a.b', atLeast: 'x' } },
      ],
    });
    expect(checks).toEqual([]);
    expect(levels).toEqual([]);
    expect(problems).toEqual([
      'spec.checks[0].rule.atLeast: expected a number, got "x"',
    ]);
  });
});
