import type { Migration, World } from '@banyan/core';
import type { OpenExemptions } from '../exemptions/Exemptions';
import type { CallerRights } from '../rights/Rights';
import type { CompiledScorecard, Scorecards, ScoredWorld } from '../Scorecards';
import type { ResultsView } from '../store/ScorecardStore';
import type { Sight } from './Caller';
import { judgedAgain } from './judgedAgain';
import { remembering } from './remembering';
import { insideOf } from './scopes';
import { seenResults } from './seenResults';
import type { View } from './Views';
import { visibleMigration, visibleSubject, visibleWorld } from './visibleWorld';

const MOST_RESULTS = 300;
/** Each takes some 10 MB with 10,000 services. */
const MOST_LARGE = 6;

/** What a sight is made of. */
export type SightParts = {
  graph: View;
  rights: Pick<CallerRights, 'read'>;
  /** Scorecards, migrations and people that the caller may read. */
  readable: ReadonlySet<string>;
  scorecards: readonly CompiledScorecard[];
  exemptions: OpenExemptions;
  view: ResultsView;
  world: ScoredWorld;
  judge: Scorecards['judge'];
};

const people = ({ graph }: World): string[] =>
  graph.entities.flatMap(({ kind, ref }) => (kind === 'user' ? [ref] : []));

/** What results may rest on and the graph of the topology does not have. */
export const beyondGraph = (world: ScoredWorld): string[] => [
  ...world.migrations.keys(),
  ...world.once(people),
];

function migrationsOf(
  { graph, readable, world }: SightParts,
  seesAll: boolean,
): Map<string, Migration> {
  const seen = [...world.migrations].filter(([ref]) => readable.has(ref));
  if (seesAll) return new Map(seen);
  return new Map(
    seen.map(([ref, migration]) => [
      ref,
      visibleMigration(migration, each => graph.seen.sees(each)),
    ]),
  );
}

/** Checks of Banyan are no secret; rules are those of the scorecards that somebody sees. */
function checksKnownBy(scorecards: readonly CompiledScorecard[]) {
  const keys = new Set(
    scorecards.flatMap(({ checks }) => checks.map(({ key }) => key)),
  );
  return (key: string) => !key.startsWith('scorecard:') || keys.has(key);
}

/** What a caller sees of the present results. */
export async function sightOf(parts: SightParts): Promise<Sight> {
  const { graph, rights, view, world, exemptions, scorecards } = parts;
  const { seen } = graph;
  const { read } = rights;
  const seesAll =
    graph.seesAll &&
    read.everything &&
    beyondGraph(world).every(ref => parts.readable.has(ref));
  const migrations = migrationsOf(parts, seesAll);
  const knows = (ref: string) => seen.sees(ref) || parts.readable.has(ref);
  const sees = (ref: string) => knows(ref) && read.about(ref);
  const exists = (ref: string) =>
    graph.whole.sees(ref) ||
    world.graph.ids.has(ref) ||
    world.migrations.has(ref);
  const isHidden = (ref: string) => !seesAll && exists(ref) && !knows(ref);
  const refs = [...view.refs()].filter(sees).sort();
  const again = await judgedAgain({
    ...{ view, world, knows },
    refs: seesAll ? [] : refs,
    scorecards: { judge: parts.judge },
    part: () => visibleWorld(world, { sees: knows, migrations }),
    subjectOf: ref => visibleSubject(world.subjects.get(ref), migrations),
  });
  const readable = new Set(refs);
  const knowsCheck = checksKnownBy(scorecards);
  const once = remembering(MOST_RESULTS);
  return {
    ...{ seesAll, seen, world, view, exemptions, scorecards, migrations },
    ...{ refs, knows, knowsCheck, sees, once },
    onceLarge: remembering(MOST_LARGE),
    ...seenResults({
      ...{ view, again, exemptions, isHidden, knowsCheck },
      sees: ref => readable.has(ref),
    }),
    inScope: scope =>
      once(`scope ${scope}`, () => insideOf({ seen, migrations }, scope)),
    titleOf: ref =>
      migrations.get(ref)?.title ??
      seen.node(ref)?.title ??
      ref.slice(ref.lastIndexOf('/') + 1),
  };
}
