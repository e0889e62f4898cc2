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
