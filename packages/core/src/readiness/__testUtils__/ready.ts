import type { ReadinessAnswers } from '../readinessAnswers';

export const NOW = Date.UTC(2026, 10, 22);
export const DAY = 86_400_000;

/** Everything that has to stand stands; no pilot is chosen yet. */
export const READY: ReadinessAnswers = {
  engineers: 20,
  stage: 'scaleup',
  pains: ['coordination'],
  exception: null,
  legs: {
    cicd: true,
    observability: true,
    platformTeam: true,
    onCallCulture: true,
  },
  boundariesClear: true,
  latencyCritical: false,
  hotPathInProcess: null,
  baseline: {
    deploysPerWeek: 6,
    deployFailurePct: 11,
    mergeConflictsPerWeek: 23,
    crossTeamHoursPerFeature: 9,
  },
  baselineAt: NOW - 41 * DAY,
  alternatives: { modularMonolith: 4, packages: 2, teamTopology: 3 },
  pilotServices: null,
  pilotDomains: null,
  haltRule: null,
  pilotHeld: null,
};

/** One service along one boundary, with a rule to stop. */
export const PILOT = { pilotServices: 1, pilotDomains: 1, haltRule: true };
