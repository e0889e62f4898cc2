export { BASELINE_DAYS, FEWEST_ENGINEERS, MANY_ENGINEERS } from './limits';
export {
  READINESS_VERDICTS,
  type ReadinessAnswers,
  type ReadinessStep,
  type ReadinessVerdict,
} from './readinessAnswers';
export {
  type Alternative,
  ALTERNATIVES,
  BASELINE_FIGURES,
  type BaselineFigure,
  INCOMPATIBLE_STACK,
  type Pain,
  PAINS,
  READINESS_LEGS,
  type ReadinessFacts,
  type ReadinessLeg,
  type StageOfLife,
  STAGES_OF_LIFE,
} from './readinessFacts';
export { readinessFactsOf } from './readinessFactsOf';
export { readinessOutcome, type ReadinessOutcome } from './readinessOutcome';
export { SERVICES_PER_ENGINEER, servicesRated } from './servicesRated';
export {
  type PilotMeasure,
  STOP_MULTIPLIER,
  stopLimit,
  stopRule,
} from './stopRule';
export { teamsFor, type TeamsFor } from './teamsFor';
export { type VerdictBand, verdictBands } from './verdictBands';
export { type ReadinessChange, whatWouldChange } from './whatWouldChange';
export { withoutBlocker } from './withoutBlocker';
