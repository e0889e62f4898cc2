export { availabilityProduct } from './availabilityProduct';
export {
  blastRadius,
  failsWithout,
  type AffectedService,
  type BlastRadius,
} from './blastRadius';
export {
  breakerCoverage,
  type CoverableCall,
  type CoverageOptions,
} from './breakerCoverage';
export {
  breakerFigures,
  type BreakerFigures,
  type BreakerFiguresOptions,
} from './breakerFigures';
export { callsBetween, type CountedCalls } from './callsBetween';
export { countedWindow } from './countedWindow';
export { dependencyOf } from './dependencyOf';
export {
  episodes,
  episodeStart,
  type Episode,
  type EpisodeOptions,
} from './episodes';
export { expired, MISSED_READINGS } from './expired';
export { feltUpstream, type FeltUpstream } from './feltUpstream';
export { changesLastHour, isFlapping } from './isFlapping';
export { lastKnown } from './lastKnown';
export {
  criticalDependencies,
  mostCriticalDependencies,
  type CriticalDependencies,
} from './mostCriticalDependencies';
export type { Spread } from './overInstances';
export {
  BREAKER_STATES,
  breakerId,
  type BreakerReading,
  type BreakerSettings,
  type BreakerState,
  type BreakerTotals,
  type BreakerTransition,
  type CallCounts,
  type LatencyMs,
} from './reading';
export { rolledUp, type BreakerRollUp, type LatencySpread } from './rolledUp';
export {
  settingsLint,
  type LintContext,
  type LintedSetting,
} from './settingsLint';
export {
  spells,
  type InstanceNow,
  type Spell,
  type SpellOptions,
} from './spells';
export { stateFromEvents, type BreakerEvents } from './stateFromEvents';
export { transitionsBetween } from './transitionsBetween';
export type { BlastEffect } from './upstreamEffects';
export { upstreamOf } from './upstreamOf';
