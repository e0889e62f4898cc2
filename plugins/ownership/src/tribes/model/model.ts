import type {
  GroupSummary,
  OverlaysResponse,
  OverlaySummary,
  OwnershipFinding,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** Somebody in a squad, chapter or guild. */
export type Person = OverlaysResponse['people'][number];

/** One squad: a column of the picture. */
export type Squad = {
  ref: string;
  title: string;
  unit?: string;
  /** Undefined = unknown, never zero. */
  people?: number;
  illustrative: boolean;
  /** On the two-pizza band. */
  verdict: Status;
  /** Owned components of tier 0 to 3, then of unknown tier. */
  tiers: readonly number[];
  components: number;
  findings: readonly OwnershipFinding[];
  /** People who say that they are in it; may be fewer than `people`. */
  members: readonly Person[];
};

/** The squads of one unit. */
export type Tribe = {
  ref: string;
  title: string;
  /** Where more than one organisation is shown. */
  organisation?: string;
  people?: number;
  /** Under the ceiling of people. */
  verdict: Status;
  /** Undefined = it is not in the scope itself. */
  group?: GroupSummary;
  squads: readonly Squad[];
};

/** A chapter or guild with its members by squad. */
export type Practice = OverlaySummary & {
  membersOf: ReadonlyMap<string, number>;
  /** The tribes of its organisation, when all of them are shown. */
  tribes?: number;
};

/** All that the Columns layout shows. */
export type TribesModel = {
  tribes: readonly Tribe[];
  squads: readonly Squad[];
  chapters: readonly Practice[];
  guilds: readonly Practice[];
  people: readonly Person[];
};

/** How many members of a practice sit in some squads. */
export const membersIn = (
  { membersOf }: Practice,
  squads: readonly Squad[],
): number =>
  squads.reduce((sum, { ref }) => sum + (membersOf.get(ref) ?? 0), 0);
