import fc from 'fast-check';
import { DAY, NOW, PILOT, READY } from './__testUtils__/ready';
import type { ReadinessAnswers } from './readinessAnswers';
import { readinessOutcome } from './readinessOutcome';
import { servicesRated } from './servicesRated';
import { stopRule } from './stopRule';
import { teamsFor } from './teamsFor';

const of = (changes: Partial<ReadinessAnswers> = {}) =>
  readinessOutcome({ ...READY, ...changes }, NOW);

const sizeBand = (changes: Partial<ReadinessAnswers>) =>
  of(changes).steps.find(({ check }) => check === 'READY-03/04')?.found;

describe('whether to adopt microservices', () => {
  it.each<[string, Partial<ReadinessAnswers>, string, string | null]>([
    ['8 engineers', { engineers: 8 }, 'stay-monolith', 'READY-01'],
    [
      '8 engineers and another stack',
      { engineers: 8, exception: 'incompatible-stack' },
      'stay-monolith',
      'READY-01',
    ],
    [
      '15 engineers, bought with another stack',
      { engineers: 15, exception: 'incompatible-stack', stage: 'startup' },
      'pilot',
      'READY-15',
    ],
    ['a startup', { stage: 'startup' }, 'stay-monolith', 'READY-12'],
    [
      'unclear boundaries',
      { boundariesClear: false },
      'modular-monolith',
      'READY-10',
    ],
    [
      'a hot path with a hard limit',
      { latencyCritical: true },
      'modular-monolith',
      'READY-11',
    ],
    ['no pain', { pains: [] }, 'modular-monolith', 'READY-02'],
    [
      'a baseline of 91 days ago',
      { baselineAt: NOW - 91 * DAY },
      'not-yet',
      'READY-05',
    ],
    [
      'a baseline of tomorrow',
      { baselineAt: NOW + DAY },
      'not-yet',
      'READY-05',
    ],
    [
      '20 engineers without on-call',
      { legs: { ...READY.legs, onCallCulture: false } },
      'not-yet',
      'READY-06',
    ],
    [
      'alternatives that nobody scored',
      { alternatives: { ...READY.alternatives, packages: null } },
      'not-yet',
      'READY-07',
    ],
    ['20 engineers with all of it', {}, 'pilot', 'READY-08'],
    ['120 engineers with all of it', { engineers: 120 }, 'pilot', 'READY-08'],
    [
      'a pilot of three services',
      { ...PILOT, pilotServices: 3 },
      'not-yet',
      'READY-08',
    ],
    [
      'a pilot without a rule to stop',
      { ...PILOT, haltRule: false },
      'not-yet',
      'READY-09',
    ],
    ['a pilot that has not run', PILOT, 'pilot', 'MIG-07'],
    ['a pilot that has held', { ...PILOT, pilotHeld: true }, 'expand', null],
  ])('with %s', (_, answers, verdict, decidedBy) => {
    expect(of(answers)).toMatchObject({ verdict, decidedBy });
  });

  it('names what to mend first', () => {
    expect(of({ legs: { ...READY.legs, onCallCulture: false } }).fix).toBe(
      'staff the on-call rotation',
    );
  });

  it('recommends the hybrid from 10 to 49 engineers, complete teams from 50 on', () => {
    expect(sizeBand({ engineers: 20 })).toBe(
      'hybrid: 2 to 3 product teams and 1 platform team',
    );
    expect(sizeBand({ engineers: 49 })).toMatch(/^hybrid/);
    expect(sizeBand({ engineers: 50 })).toBe('5 to 8 two-pizza teams');
  });

  it('keeps a hot path in one process and goes on', () => {
    const answers = { latencyCritical: true, hotPathInProcess: true };
    expect(of(answers).decidedBy).toBe('READY-08');
  });

  it('asks nothing after the question that decides', () => {
    const { steps } = of({ stage: 'startup' });
    expect(steps.map(({ state }) => state).slice(0, 4)).toEqual([
      'pass',
      'not-applicable',
      'decides',
      'not-asked',
    ]);
    expect(steps.slice(3).every(({ found }) => found === null)).toBe(true);
  });

  it('never takes an answer that is missing for a pass', () => {
    const answered: (keyof ReadinessAnswers)[] = [
      ...(['engineers', 'stage', 'pains', 'boundariesClear'] as const),
      ...(['latencyCritical', 'baselineAt'] as const),
    ];
    const complete = { ...PILOT, pilotHeld: true };
    fc.assert(
      fc.property(fc.constantFrom(...answered), name => {
        const { verdict, steps } = of({ ...complete, [name]: null });
        expect(verdict).toBe('not-yet');
        expect(steps.some(({ state }) => state === 'unknown')).toBe(true);
      }),
    );
  });
});

describe('the arithmetic beside it', () => {
  it.each([
    [8, 1, 1, 'one-team'],
    [20, 2, 3, 'hybrid'],
    [38, 4, 6, 'hybrid'],
    [50, 5, 8, 'two-pizza'],
  ])('%d engineers make %d to %d teams', (engineers, fewest, most, shape) => {
    expect(teamsFor(engineers)).toEqual({ fewest, most, shape });
  });

  it.each([
    [25, 50, 'pass'],
    [50, 50, 'warn'],
    [51, 50, 'fail'],
  ])('%d services for %d engineers: %s', (services, engineers, verdict) => {
    expect(servicesRated(services, engineers)?.verdict).toBe(verdict);
  });

  it('says nothing of services without engineers', () => {
    expect(servicesRated(3, 0)).toBeNull();
  });

  it('pauses a pilot at twice the baseline', () => {
    expect(stopRule({ current: 4, baseline: 2 })).toEqual({
      limit: 4,
      verdict: 'pause',
    });
    expect(stopRule({ current: 3.9, baseline: 2 })?.verdict).toBe('go-on');
    expect(stopRule({ current: null, baseline: 2 })).toBeNull();
  });
});
