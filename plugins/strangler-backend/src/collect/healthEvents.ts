import { isWell } from '../store/isWell';
import type { NewEvent } from '../store/StranglerStore';
import type { TargetState } from '../store/targetStates';

/** Says that a source has fallen ill or is well again; nothing while it stays as it is. */
export function healthEvents(
  before: TargetState,
  after: TargetState,
  title: string,
): NewEvent[] {
  const well = isWell(after);
  if (well === isWell(before)) return [];
  return [
    {
      migrationRef: after.migrationRef,
      at: after.triedAt,
      kind: 'source',
      origin: 'banyan',
      message: well
        ? `${title} is well again`
        : `${title} cannot be read: ${after.problem ?? 'nobody knows why'}`,
    },
  ];
}
