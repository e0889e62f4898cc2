import { NONE } from '../../graph';
import type { SignalSource } from './signal';

/** Two components of different teams that are deployed together. */
export type LockstepPair = {
  /** Entity numbers; `of` is the one that moves with `with`. */
  of: number;
  with: number;
  /** How many of `of`'s deploys had one of `with` beside them. */
  together: number;
  deploys: number;
};

/** What is known of a release: which component, when, as part of what. */
type Event = { id: number; at: number; release?: string };

/** What deploys say of components that are released together. */
export type Lockstep = {
  pairs: LockstepPair[];
  /** Components with enough deploys to say something. */
  judged: number[];
  /** The teams of each release that is named. */
  releases: Map<string, Set<number>>;
};

const WINDOW = 30 * 60 * 1000;
const OFTEN = 0.2;
/** One deploy beside another is chance. */
const FEWEST = 2;

const byTime = (a: Event, b: Event) => a.at - b.at || a.id - b.id;

/** The events of other components near an event, of the same release when both name theirs. */
function* companions(events: readonly Event[], index: number) {
  const { id, at, release } = events[index];
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < events.length; i += step) {
      if (Math.abs(events[i].at - at) > WINDOW) break;
      const other = events[i].release;
      const isOther = release && other && release !== other;
      if (events[i].id !== id && !isOther) yield events[i].id;
    }
  }
}

/** Events that may be beside each other: where all name their release, those of one release. */
function parties(events: readonly Event[]): Iterable<readonly Event[]> {
  const releases = new Map<string, Event[]>();
  for (const event of events) {
    if (!event.release) return [events];
    const those = releases.get(event.release);
    if (those) those.push(event);
    else releases.set(event.release, [event]);
  }
  return releases.values();
}

/** How many events each component has beside one of each component of another team. */
function togetherCounts(events: readonly Event[], team: Int32Array) {
  const counts = new Map<number, Map<number, number>>();
  for (const party of parties(events)) {
    for (const [index, { id }] of party.entries()) {
      const row = counts.get(id) ?? new Map<number, number>();
      counts.set(id, row);
      for (const other of new Set(companions(party, index))) {
        if (team[id] === team[other]) continue;
        row.set(other, (row.get(other) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * DEP-02: pairs of components of different teams of which one is deployed within 30 minutes
 * of the other, in the same release where that is named, at least twice and for a fifth of
 * its deploys or more. Undefined when no deploy of a component in scope is known.
 */
export function lockstep({
  structure,
  team,
  deploys = [],
}: Pick<SignalSource, 'structure' | 'team' | 'deploys'>): Lockstep | undefined {
  const inScope = new Set(structure.components.slice(0, structure.inScope));
  const events = deploys
    .map(({ component, ...each }): Event => ({
      ...each,
      id: structure.map.graph.ids.get(component) ?? NONE,
    }))
    .filter(({ id }) => inScope.has(id) && team[id] !== NONE)
    .sort(byTime);
  if (events.length === 0) return undefined;
  const deployed = new Map<number, number>();
  const releases = new Map<string, Set<number>>();
  for (const { id, release } of events) {
    deployed.set(id, (deployed.get(id) ?? 0) + 1);
    if (release === undefined) continue;
    releases.set(release, (releases.get(release) ?? new Set()).add(team[id]));
  }
  const pairs = [...togetherCounts(events, team)].flatMap(([of, row]) =>
    [...row].map(([other, together]): LockstepPair => ({
      of,
      with: other,
      together,
      deploys: deployed.get(of) ?? 0,
    })),
  );
  return {
    pairs: pairs.filter(
      ({ together, deploys: all }) =>
        together >= FEWEST && together / all >= OFTEN,
    ),
    judged: [...deployed.keys()].filter(
      id => (deployed.get(id) ?? 0) >= FEWEST,
    ),
    releases,
  };
}
