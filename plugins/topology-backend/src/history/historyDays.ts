import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const TWO_YEARS = 730;

/** Reads `topology.history.keep`: for how many days the measures are kept, today included. */
export function historyDays(topology: Config | undefined): number {
  const key = 'history.keep';
  const days = topology?.getOptionalNumber(key) ?? TWO_YEARS;
  if (Number.isInteger(days) && days >= 1) return days;
  throw new InputError(
    `topology.${key}: expected a whole number of days, got ${days}`,
  );
}
