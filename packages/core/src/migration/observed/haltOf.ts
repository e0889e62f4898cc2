import type { MigrationFacts } from '../facts';
import { haltCurrent } from './haltCurrent';
import { haltState, type HaltState } from './haltState';

/**
 * How the halt rule of a migration stands: by the value that was told, else by the observed
 * traffic when the rule looks at that. Null without a rule.
 *
 * @public
 */
export function haltOf({
  migration: { halt },
  metric,
  traffic,
}: Pick<MigrationFacts, 'migration' | 'metric' | 'traffic'>): HaltState | null {
  if (halt === null) return null;
  if (metric !== null)
    return haltState(halt, { current: metric.value, currentAt: metric.at });
  const current = haltCurrent(halt, traffic);
  return haltState(halt, {
    current,
    currentAt: current === null ? null : Math.max(...traffic.map(t => t.to)),
  });
}
