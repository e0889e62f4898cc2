import { isProductionService } from '../../../graph';
import { CRITICAL_TIER } from '../../../migration/criticalTier';
import type { Subject } from '../../check';

/** Is it a service or gateway in production of tier 0 or 1? */
export const isVitalService = (entity: Subject) =>
  isProductionService(entity) &&
  entity.tier !== undefined &&
  entity.tier <= CRITICAL_TIER;

/** Is it one of tier 0, which must be up? */
export const isTierZeroService = (entity: Subject) =>
  isProductionService(entity) && entity.tier === 0;
