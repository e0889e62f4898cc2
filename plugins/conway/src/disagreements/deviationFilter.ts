import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';

/** What of the work list is wanted; undefined = all. */
export type DeviationFilter = {
  text: string;
  kind?: string;
  /** A measure that it counts in. */
  counts?: string;
  team?: string;
  /** True = those that somebody takes responsibility for, instead of the open ones. */
  accepted: boolean;
};

/** Reads the filter from the address. */
export const deviationFilterOf = (
  url: Pick<UrlState, 'get'>,
): DeviationFilter => ({
  text: url.get('q') ?? '',
  kind: url.get('kind'),
  counts: url.get('counts'),
  team: url.get('team'),
  accepted: url.get('accepted') === 'true',
});

const isAbout = ({ fromTeam, toTeam }: Deviation, team: string) =>
  fromTeam === team || toTeam === team;

/** Does a deviation pass the filter? */
export function passes(
  deviation: Deviation,
  { text, kind, counts, team, accepted }: DeviationFilter,
): boolean {
  const { from, to, reason } = deviation;
  const words = `${from} ${to} ${reason}`.toLocaleLowerCase();
  return (
    (deviation.accepted !== undefined) === accepted &&
    (kind === undefined || deviation.kind === kind) &&
    (counts === undefined || deviation.counts.includes(counts)) &&
    (team === undefined || isAbout(deviation, team)) &&
    words.includes(text.trim().toLocaleLowerCase())
  );
}
