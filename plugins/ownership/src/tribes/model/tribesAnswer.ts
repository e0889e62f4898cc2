import { BAND } from '../../map/pizzaBand';
import { CEILING } from './ceiling';
import type { Squad, TribesModel } from './model';
import { plural } from './words';

/** A squad that two pizzas do not feed, or that is too small. */
export type OddSquad = {
  ref: string;
  verdict: 'fail' | 'warn';
  words: string;
};

/** The answer of the Columns layout in words and figures. */
export type TribesAnswer = {
  sized: string;
  tribes: string;
  /** The squads of another size, worst first; undefined when they are too many to name. */
  odd?: readonly OddSquad[];
  fails: number;
  warns: number;
  facts: readonly string[];
};

const FEW = 3;

const sizedWords = (squads: readonly Squad[]) => {
  const known = squads.filter(({ people }) => people !== undefined);
  const good = known.filter(({ verdict }) => verdict === 'pass').length;
  const unknown = squads.length - known.length;
  return [
    `${good} of ${plural(squads.length, 'squad')} ${squads.length === 1 ? 'is' : 'are'} two-pizza sized`,
    ...(unknown > 0 ? [`${unknown} of unknown size`] : []),
  ].join(', ');
};

function tribeWords({ tribes }: TribesModel): string {
  const known = tribes.filter(({ people }) => people !== undefined);
  const over = known.filter(({ verdict }) => verdict !== 'pass');
  if (known.length === 0) return 'the people of no tribe are known';
  if (over.length > 0)
    return `${plural(over.length, 'tribe')} over ${CEILING.people} people`;
  return known.length === tribes.length
    ? `every tribe is under ${CEILING.people}`
    : `every tribe that is known is under ${CEILING.people}`;
}

function oddSquads(squads: readonly Squad[]): OddSquad[] {
  return squads
    .flatMap(({ ref, title, people = 0, verdict }) =>
      verdict === 'warn' || verdict === 'fail'
        ? {
            ref,
            verdict,
            words: `${title} is too ${people > BAND.to ? 'large' : 'small'}`,
          }
        : [],
    )
    .sort((a, b) => a.verdict.localeCompare(b.verdict));
}

function practiceFacts({ chapters, guilds }: TribesModel): string[] {
  const homes = new Set(chapters.flatMap(({ units }) => units));
  const known = guilds.filter(({ members }) => members !== undefined);
  const least = Math.min(...known.map(({ units }) => units.length));
  return [
    chapters.length > 0
      ? `${plural(chapters.length, 'chapter')} in ${plural(homes.size, 'tribe')}`
      : 'no chapter',
    guilds.length > 0
      ? `${plural(guilds.length, 'guild')}${known.length > 0 ? `, across ${plural(least, 'tribe')} or more` : ''}`
      : 'no guild',
  ];
}

function sizeFacts({ tribes, squads }: TribesModel): string {
  const known = squads.flatMap(({ people }) => people ?? []);
  const sizes = tribes.flatMap(({ people }) => people ?? []);
  return [
    plural(tribes.length, 'tribe'),
    plural(squads.length, 'squad'),
    known.length > 0
      ? `${known.reduce((sum, people) => sum + people, 0)} people`
      : 'people unknown',
    ...(sizes.length > 1 ? [`largest tribe ${Math.max(...sizes)}`] : []),
  ].join(', ');
}

/** Are squads and tribes of a good size, and what lies across them? */
export function tribesAnswer(model: TribesModel): TribesAnswer {
  const odd = oddSquads(model.squads);
  const fails = odd.filter(({ verdict }) => verdict === 'fail').length;
  return {
    sized: sizedWords(model.squads),
    tribes: tribeWords(model),
    odd: odd.length <= FEW ? odd : undefined,
    fails,
    warns: odd.length - fails,
    facts: [sizeFacts(model), practiceFacts(model).join(', ')],
  };
}
