export type { Acceptable, Acceptance } from './acceptance';
export { acceptedFindings, isInForce } from './acceptedFindings';
