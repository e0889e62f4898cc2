import type { Caller } from '../answers/Caller';
import type { RunOrder } from '../runs/Run';

/** A run of a scope takes the right on its entity; a run of everything the right on everything. */
export const mayRun = (
  { rights: { run } }: Pick<Caller, 'rights'>,
  { scope }: Pick<RunOrder, 'scope'>,
): boolean => (scope === null ? run.everything : run.about(scope));
