export type { Evidence, Finding, FindingOptions } from './finding';
export { ownershipFindings } from './ownershipFindings';
