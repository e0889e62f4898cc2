import { type Block, blocksOf, type Plan } from './blocks';
import type { Practice, Tribe } from '../model/model';
import { membersIn } from '../model/model';
import { SIZE } from './sizes';

/** A row of a chapter or guild. */
export type PracticeRow = { practice: Practice; y: number; height: number };

/** Where everything stands. */
export type Places = {
  width: number;
  height: number;
  blocks: readonly Block[];
  names: number;
  /** The ground line of the dots, and how many fit above it. */
  ground: number;
  mostDots: number;
  owns: number;
  /** Where each part begins; undefined = it is not there. */
  chapters?: number;
  guilds?: number;
  ticks?: number;
  rows: readonly PracticeRow[];
};

const dotsOf = (tribes: readonly Tribe[]) =>
  tribes
    .flatMap(({ squads }) => squads)
    .reduce((most, { people = 0 }) => Math.max(most, people), 12);

/** Chapters of tribes that are folded up are only counted. */
const shownChapters = ({ chapters }: Plan, blocks: readonly Block[]) =>
  chapters.filter(practice =>
    blocks.some(
      ({ isFolded, tribe }) =>
        !isFolded &&
        (practice.unit === tribe.ref ||
          membersIn(practice, tribe.squads) > 0 ||
          (practice.unit === undefined && practice.members === undefined)),
    ),
  );

function stack(practices: readonly Practice[], top: number, height: number) {
  return practices.map((practice, at) => ({
    practice,
    y: top + (at + 0.5) * height,
    height,
  }));
}

/** Puts tribes beside each other and what is said of their squads below each other. */
export function places(plan: Plan): Places {
  const blocks = blocksOf(plan);
  const mostDots = Math.min(SIZE.mostDots, dotsOf(plan.tribes));
  const hasNames = blocks.some(({ isFolded }) => !isFolded);
  const names = SIZE.header + (hasNames ? SIZE.names : 0);
  const ground = names + SIZE.people.above + mostDots * SIZE.dot.pitch;
  const owns = ground + SIZE.people.below;
  const chapters = shownChapters(plan, blocks);
  const start = owns + SIZE.owns;
  const chapterRows =
    plan.chapters.length > 0 ? Math.max(chapters.length, 1) : 0;
  const middle =
    start + chapterRows * SIZE.chapter + (chapterRows > 0 ? SIZE.between : 0);
  const end =
    middle +
    (plan.guilds.length > 0
      ? SIZE.between + plan.guilds.length * SIZE.guild
      : 0);
  const last = blocks.at(-1);
  const width = last ? last.x + last.width : 0;
  return {
    width: width + (plan.ticks > 0 ? SIZE.gap + plan.ticks * SIZE.tick : 0),
    height: end + SIZE.bottom,
    blocks,
    names,
    ground,
    mostDots,
    owns,
    chapters: chapterRows > 0 ? start : undefined,
    guilds: plan.guilds.length > 0 ? middle : undefined,
    ticks: plan.ticks > 0 ? width + SIZE.gap : undefined,
    rows: [
      ...stack(chapters, start, SIZE.chapter),
      ...stack(plan.guilds, middle + SIZE.between, SIZE.guild),
    ],
  };
}
