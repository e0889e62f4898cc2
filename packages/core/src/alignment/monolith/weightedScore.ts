/** The share of releases that deploy components of several teams; null when no release is named. */
function coordinated(
  releases: ReadonlyMap<string, ReadonlySet<number>>,
): number | null {
  if (releases.size === 0) return null;
  const ofSeveral = [...releases.values()].filter(({ size }) => size > 1);
  return ofSeveral.length / releases.size;
}

/**
 * DEP-03: 40 x share of components in lockstep + 35 x share of data stores that teams share
 * + 25 x share of releases of several teams.
 * Range: 0 to 100; below 20 passes, from 50 it fails.
 * Undefined (null) unless all three are known.
 */
export function weightedScore(
  lockstep: number | null,
  stores: number | null,
  releases: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): number | null {
  const together = coordinated(releases);
  return lockstep === null || stores === null || together === null
    ? null
    : 40 * lockstep + 35 * stores + 25 * together;
}
