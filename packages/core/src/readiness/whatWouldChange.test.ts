import fc from 'fast-check';
import { DAY, NOW, PILOT, READY } from './__testUtils__/ready';
import type { ReadinessAnswers } from './readinessAnswers';
import { READINESS_LEGS } from './readinessFacts';
import { readinessOutcome } from './readinessOutcome';
import { verdictBands } from './verdictBands';
import { whatWouldChange } from './whatWouldChange';
import { withoutBlocker } from './withoutBlocker';

const NO_ON_CALL: ReadinessAnswers = {
  ...READY,
  engineers: 38,
  legs: { ...READY.legs, onCallCulture: false },
};

const NOTHING: ReadinessAnswers = {
  engineers: null,
  stage: null,
  pains: null,
  exception: null,
  legs: {
    cicd: null,
    observability: null,
    platformTeam: null,
    onCallCulture: null,
  },
  boundariesClear: null,
  latencyCritical: null,
  hotPathInProcess: null,
  baseline: {
    deploysPerWeek: null,
    deployFailurePct: null,
    mergeConflictsPerWeek: null,
    crossTeamHoursPerFeature: null,
  },
  baselineAt: null,
  alternatives: { modularMonolith: null, packages: null, teamTopology: null },
  pilotServices: null,
  pilotDomains: null,
  haltRule: null,
  pilotHeld: null,
};

const rows = (answers: ReadinessAnswers) =>
  whatWouldChange(answers, NOW).map(({ title, outcome }) => [
    title,
    outcome.verdict,
  ]);

describe('what would change the verdict', () => {
  it('is first what decides, then what may happen to what was passed', () => {
    expect(rows(NO_ON_CALL)).toEqual([
      ['Staff the on-call rotation', 'pilot'],
      ['A team with an incompatible stack is bought', 'pilot'],
      ['The boundaries turn out unclear', 'modular-monolith'],
      ['A hot path gets a hard latency limit', 'modular-monolith'],
      ['The baseline grows older than 90 days', 'not-yet'],
      ['Grow to 50 engineers', 'not-yet'],
    ]);
  });

  it('is of a startup that it grows up, and nothing that was not asked', () => {
    expect(rows({ ...READY, stage: 'startup', engineers: 60 })).toEqual([
      ['Outgrow the startup', 'pilot'],
    ]);
  });

  it('is of a pilot that held that it may fail yet', () => {
    const held = { ...READY, ...PILOT, engineers: 120, pilotHeld: true };
    expect(rows(held)).toContainEqual([
      'What goes wrong reaches the limit of the pilot',
      'pilot',
    ]);
  });

  it('changes one answer and leaves the others', () => {
    const [staffed] = whatWouldChange(NO_ON_CALL, NOW);
    expect(staffed.answers).toEqual({
      ...NO_ON_CALL,
      legs: { ...NO_ON_CALL.legs, onCallCulture: true },
    });
  });
});

it.each([
  ['a baseline', { baselineAt: null }, true],
  ['points', { alternatives: NOTHING.alternatives }, true],
  ['an on-call rotation', { legs: NO_ON_CALL.legs }, false],
])('says of %s whether figures had to be made up', (_, changes, invents) => {
  const [first] = whatWouldChange({ ...READY, ...changes }, NOW);
  expect(first.invents).toBe(invents);
});

describe('the blocker gone', () => {
  it('is every leg that is missing at once', () => {
    const one = { ...NO_ON_CALL.legs, cicd: null };
    const after = withoutBlocker({ ...NO_ON_CALL, legs: one }, NOW);
    expect(after?.legs).toEqual(READY.legs);
  });

  it('is nothing where nothing blocks', () => {
    const answers = { ...READY, ...PILOT, pilotHeld: true };
    expect(withoutBlocker(answers, NOW)).toBeNull();
    const bought = { ...READY, exception: 'incompatible-stack' };
    expect(withoutBlocker(bought, NOW)).toBeNull();
  });

  it('goes one question further each time, from nothing to a pilot that held', () => {
    const deciding: (string | null)[] = [];
    let answers: ReadinessAnswers | null = NOTHING;
    while (answers) {
      deciding.push(readinessOutcome(answers, NOW).decidedBy);
      answers = withoutBlocker(answers, NOW);
    }
    expect(deciding).toEqual([
      ...['READY-01', 'READY-12', 'READY-10', 'READY-11', 'READY-02'],
      ...['READY-05', 'READY-06', 'READY-07', 'READY-08', 'READY-09'],
      ...['MIG-07', null],
    ]);
  });

  it('never comes back to the same question', () => {
    const leg = fc.option(fc.boolean());
    const legs = fc.record(
      Object.fromEntries(READINESS_LEGS.map(name => [name, leg])),
    ) as fc.Arbitrary<ReadinessAnswers['legs']>;
    const answers = fc.record({
      engineers: fc.option(fc.integer({ min: 0, max: 200 })),
      stage: fc.constantFrom('startup', 'scaleup', null),
      boundariesClear: fc.option(fc.boolean()),
      latencyCritical: fc.option(fc.boolean()),
      baselineAt: fc.option(fc.integer({ min: NOW - 200 * DAY, max: NOW })),
      pilotServices: fc.option(fc.integer({ min: 0, max: 3 })),
      legs,
    });
    fc.assert(
      fc.property(answers, changes => {
        const before = { ...READY, ...changes };
        const after = withoutBlocker(before, NOW);
        const { decidedBy } = readinessOutcome(before, NOW);
        expect(after && readinessOutcome(after, NOW).decidedBy).not.toBe(
          decidedBy,
        );
      }),
    );
  });
});

describe('the verdict by engineers', () => {
  it('is one band for each verdict and shape of teams', () => {
    expect(verdictBands(READY, NOW, 120)).toEqual([
      { from: 1, to: 9, verdict: 'stay-monolith', shape: 'one-team' },
      { from: 10, to: 49, verdict: 'pilot', shape: 'hybrid' },
      { from: 50, to: 120, verdict: 'pilot', shape: 'two-pizza' },
    ]);
  });

  it('covers every size once, whatever the answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), upTo => {
        const sizes = verdictBands(NO_ON_CALL, NOW, upTo).flatMap(
          ({ from, to }) =>
            Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        expect(sizes).toEqual(Array.from({ length: upTo }, (_, i) => i + 1));
      }),
    );
  });
});
