import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import type { OwnershipView } from '../data/ownershipView';

/** The answer of the page in words and figures. */
export type OwnershipAnswer = {
  /** Who owns what, in half a sentence. */
  owned: string;
  fails: number;
  warns: number;
  /** Findings that somebody accepted; they are in neither of the two. */
  exempt: number;
  /** The names of what fails, when they are few enough to say. */
  offenders: readonly string[];
  /** n/m lines: what the sentence rests on. */
  facts: readonly string[];
  illustrative: boolean;
};

const FEW = 3;

const plural = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

function ownedSentence(owned: number, all: number): string {
  if (all === 0) return 'No live component is in this scope';
  if (owned === all && all === 1)
    return 'The one live component has an owner that exists';
  if (owned === all)
    return `All ${all} live components have an owner that exists`;
  const nobody = all - owned;
  return `${owned} of ${all} live components have an owner; ${nobody} ${nobody === 1 ? 'has' : 'have'} nobody who exists`;
}

const named = (view: OwnershipView, ref: string) =>
  view.topology.byRef.get(ref)?.title || entityTitle(ref);

function factsOf(view: OwnershipView): string[] {
  const { topology, units, teams, components } = view;
  const people = teams.map(({ headcount }) => headcount.direct);
  const stated = people.filter(count => count !== undefined);
  const across = topology.calls.filter(
    ({ from, to }) => topology.nodes[from].unit !== topology.nodes[to].unit,
  ).length;
  const own = components.filter(({ provenance }) => provenance === 'own');
  const sum = stated.reduce((total, count) => total + count, 0);
  return [
    `${plural(units.length, 'unit')}, ${plural(teams.length, 'team')}, ${
      stated.length > 0
        ? `${sum} people (${stated.length}/${teams.length} teams state a number)`
        : 'people unknown'
    }`,
    `${plural(topology.calls.length, 'call')}, ${across} of them across units`,
    `owner from the component itself ${own.length}/${components.length}`,
  ];
}

/** The answer in one sentence, with what it rests on. */
export function ownershipAnswer(view: OwnershipView): OwnershipAnswer {
  const { components, findings, teams, info } = view;
  const owned = components.filter(({ owner }) => owner !== undefined).length;
  const failing = findings.filter(({ verdict }) => verdict === 'fail');
  const offenders = [
    ...new Set(failing.map(({ entityRef }) => named(view, entityRef))),
  ];
  const sentence = ownedSentence(owned, components.length);
  return {
    owned: info.history ? sentence.replace(/live /g, '') : sentence,
    fails: failing.length,
    warns: findings.length - failing.length,
    exempt: view.accepted.length,
    offenders: offenders.length <= FEW ? offenders : [],
    facts: factsOf(view),
    illustrative: teams.some(team => team.headcountIllustrative),
  };
}
