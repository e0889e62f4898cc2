import type {
  AlignmentResponse,
  CoordinationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** From this strength on, in percent, two teams work on the same files for good. */
export const STRONG = 30;

type NeededPair = AlignmentResponse['pairs'][number];
type WorkingPair = CoordinationResponse['teams'][number];

/** Two teams: what they share in code, and whether the architecture asks them to coordinate. */
export type TeamRow = WorkingPair & {
  id: string;
  /** Ties that ask for it; undefined = nothing does. */
  ties?: number;
  status: Status;
  reading: string;
};

const pairId = ({ a, b }: { a: string; b: string }) => [a, b].sort().join(' ');

const CHANNEL_WORDS: Record<NeededPair['channels'][number], string> = {
  unit: 'in one unit',
  members: 'by shared members',
  contract: 'by API contract',
  interaction: 'by declared interaction',
};

function readingOf(
  { shared, strength }: WorkingPair,
  needed: NeededPair | undefined,
): Pick<TeamRow, 'status' | 'reading'> {
  if (!needed) {
    return strength >= STRONG
      ? { status: 'warn', reading: 'same files, though nothing ties them' }
      : { status: 'n/a', reading: 'little in common, nothing ties them' };
  }
  if (shared > 0) return { status: 'pass', reading: 'tied, and same files' };
  const [channel] = needed.channels;
  return channel
    ? {
        status: 'n/a',
        reading: `no shared file, can coordinate ${CHANNEL_WORDS[channel]}`,
      }
    : { status: 'warn', reading: 'no shared file and no channel' };
}

/** Teams of which a commit is known for certain: they share a file, or write most of a component. */
const writers = ({ teams, authorship }: CoordinationResponse) =>
  new Set([
    ...teams.flatMap(({ a, b }) => [a, b]),
    ...authorship.flatMap(({ main }) => main?.group ?? []),
  ]);

const byInterest = (one: TeamRow, other: TeamRow) =>
  Number(other.status === 'warn') - Number(one.status === 'warn') ||
  other.strength - one.strength ||
  one.id.localeCompare(other.id);

/**
 * Pairs of teams that share files, and those that have to coordinate and share none; what asks for
 * a look first. `unknown` = pairs that have to, of which a team has no known commit.
 */
export function teamRows(
  coordination: CoordinationResponse,
  pairs: readonly NeededPair[],
): { rows: TeamRow[]; unknown: number } {
  const needed = new Map(pairs.map(pair => [pairId(pair), pair]));
  const working = new Set(coordination.teams.map(pairId));
  const known = writers(coordination);
  const apart = pairs.filter(pair => !working.has(pairId(pair)));
  const silent = apart.filter(({ a, b }) => known.has(a) && known.has(b));
  const nothing = { shared: 0, average: 0, strength: 0 };
  const all = [
    ...coordination.teams,
    ...silent.map(({ a, b }) => ({ a, b, ...nothing })),
  ];
  const rows = all.map(pair => {
    const need = needed.get(pairId(pair));
    const ties = need?.strength;
    return { ...pair, id: pairId(pair), ties, ...readingOf(pair, need) };
  });
  return { rows: rows.sort(byInterest), unknown: apart.length - silent.length };
}
