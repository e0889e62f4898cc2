import { DateTime } from 'luxon';
import type { Facts } from '../../check';
import type { FactSets } from '../../factSets';
import { annotated } from '../derived/annotated';

/** `2026-10-01 passed` */
const STATED = /^(\d{4}-\d{2}-\d{2})\s+(passed|failed)$/;

/** The last experiment with failure, told or stated, whichever is newer. */
export function lastExperiment({
  entity,
  told,
}: Facts): FactSets['chaos'] | undefined {
  const [, day, result] = STATED.exec(annotated(entity, 'chaos') ?? '') ?? [];
  const at = DateTime.fromISO(day ?? '', { zone: 'utc' });
  const stated = at.isValid
    ? { at: at.toMillis(), passed: result === 'passed' }
    : undefined;
  const known = told('chaos');
  return known && stated && stated.at > known.at ? stated : (known ?? stated);
}
