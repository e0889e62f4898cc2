export {
  type BreakerState,
  byUrgency,
  STATES,
  STATES_IN_ORDER,
} from './breakerStates';
export { breakerTitle, calleeOf, organisationTitle } from './breakerTitle';
export { ErrorBar } from './ErrorBar';
export { fallbackState } from './fallbackState';
export { StateBadge } from './StateBadge';
export { StateBand } from './StateBand';
export { StateMark } from './StateMark';
export {
  clockText,
  countText,
  momentText,
  msText,
  percentText,
  plural,
  shortCount,
  spanText,
  UNKNOWN,
} from './words';
