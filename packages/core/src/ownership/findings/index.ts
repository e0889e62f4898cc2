export { isDataStore } from './dataStores';
export type { Evidence, Finding, FindingOptions } from './finding';
export { ownershipFindings } from './ownershipFindings';
export {
  ownershipReport,
  type OwnershipCheck,
  type OwnershipReport,
} from './ownershipReport';
