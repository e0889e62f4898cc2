import fc from 'fast-check';
import { readinessFactsOf } from './readinessFactsOf';

const of = (values: Record<string, string>) =>
  readinessFactsOf(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`banyan/${name}`, value]),
    ),
  );

describe('what an organization states before it cuts services', () => {
  it('is not known without a word', () => {
    const facts = readinessFactsOf();
    expect(facts.legs).toEqual({
      cicd: null,
      observability: null,
      platformTeam: null,
      onCallCulture: null,
    });
    expect(facts).toMatchObject({
      engineers: null,
      stage: null,
      pains: null,
      exception: null,
      boundariesClear: null,
      baselineAt: null,
      willReorganise: null,
      pilot: null,
    });
  });

  it('is read from each annotation', () => {
    const facts = of({
      engineers: '120',
      stage: 'scaleup',
      pain: 'coordination , hot-path-scaling',
      exception: 'incompatible-stack',
      readiness:
        '{"cicd": true, "onCallCulture": false, "latencyCritical": true}',
      baseline: '{"deploysPerWeek": 3, "measuredOn": "2026-10-01"}',
      decision: '{"record": "adr/7", "packages": 0}',
      reorganise: 'true',
      pilot: 'migration:first',
    });
    expect(facts).toMatchObject({
      engineers: 120,
      stage: 'scaleup',
      pains: ['hot-path-scaling', 'coordination'],
      exception: 'incompatible-stack',
      legs: { cicd: true, onCallCulture: false, observability: null },
      latencyCritical: true,
      hotPathInProcess: null,
      baseline: { deploysPerWeek: 3, deployFailurePct: null },
      baselineAt: Date.UTC(2026, 9, 1),
      alternatives: { packages: 0, modularMonolith: null },
      decisionRecord: 'adr/7',
      willReorganise: true,
      pilot: 'migration:first',
    });
  });

  it.each([
    ['engineers', 'many', 'engineers'],
    ['stage', 'adult', 'stage'],
    ['reorganise', 'perhaps', 'willReorganise'],
    ['readiness', '{"domainBoundariesClear": "yes"}', 'boundariesClear'],
    ['readiness', '[true]', 'boundariesClear'],
    ['baseline', '{"measuredOn": "2026-02-30"}', 'baselineAt'],
    ['decision', 'later', 'decisionRecord'],
  ])('is not known by banyan/%s: %s', (name, value, fact) => {
    expect(of({ [name]: value })).toHaveProperty(fact, null);
  });

  it('never fails, whatever is written', () => {
    const names = ['engineers', 'pain', 'readiness', 'baseline', 'decision'];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(fc.string(), fc.json()),
        (name, value) => {
          expect(of({ [name]: value })).toHaveProperty('legs');
        },
      ),
    );
  });
});
