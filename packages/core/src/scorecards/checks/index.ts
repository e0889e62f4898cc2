import type { Check } from '../check';
import { apiChecks } from './api';
import { conwayChecks } from './conway';
import { dataChecks } from './data';
import { deployabilityChecks } from './deployability';
import { domainChecks } from './domain';
import { migrationTrackChecks } from './migration';
import { observabilityChecks } from './observability';
import { ownershipChecks } from './ownership';
import { readinessChecks } from './readiness';
import { resilienceChecks } from './resilience';

/** Every check that ships with Banyan, by track. @public */
export const checks: readonly Check[] = [
  ...ownershipChecks,
  ...conwayChecks,
  ...dataChecks,
  ...resilienceChecks,
  ...observabilityChecks,
  ...apiChecks,
  ...deployabilityChecks,
  ...domainChecks,
  ...migrationTrackChecks,
  ...readinessChecks,
];
