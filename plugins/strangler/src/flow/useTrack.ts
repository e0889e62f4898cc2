import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { useMemo } from 'react';
import { type TimeTrack, timeTrack } from './timeTrack';
import { trackMarks } from './trackMarks';

const MINUTE_MS = 60_000;

/** The track of a migration; worked out anew when its history changes, not each time it is read. */
export function useTrack(migration: MigrationResponse): {
  track: TimeTrack;
} & ReturnType<typeof trackMarks> {
  const key = JSON.stringify([
    migration.ref,
    Math.floor(migration.now / MINUTE_MS),
    migration.capabilities.map(({ name, weight, history }) => [
      name,
      weight,
      history.length,
      history.at(-1)?.at,
    ]),
  ]);
  return useMemo(() => {
    const track = timeTrack(migration);
    return { track, ...trackMarks(migration, track) };
    // `key` holds what the track depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
}
