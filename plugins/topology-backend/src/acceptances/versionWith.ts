import type { SnapshotInfo } from '@banyan/backstage-plugin-banyan-common';
import { createHash } from 'node:crypto';
import type { InForce } from './inForce';

/** What an answer says of itself, with a version that also covers what is accepted in it. */
export function versionWith(
  info: SnapshotInfo,
  { acceptances }: InForce,
): SnapshotInfo {
  if (acceptances.length === 0) return info;
  const ids = acceptances.map(({ id }) => id).toSorted();
  const version = createHash('sha256')
    .update(JSON.stringify([info.version, ...ids]))
    .digest('base64url')
    .slice(0, 22);
  return { ...info, version };
}
