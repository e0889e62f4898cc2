import type { Check } from '@banyan/core';
import type { Sight } from '../answers/Caller';

/** A check of Banyan, or a rule of a scorecard that the caller may read; undefined = they know no such check. */
export const seenCheck = (
  { knowsCheck, world }: Pick<Sight, 'knowsCheck' | 'world'>,
  key: string,
): Check | undefined =>
  knowsCheck(key) ? world.set.checks.get(key) : undefined;
