import type {
  OverlaysResponse,
  OverlaySummary,
} from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { findingsByTeam } from '../../data/findingsByTeam';
import type { OwnershipView } from '../../data/ownershipView';
import { pizzaVerdict } from '../../map/pizzaBand';
import type { Practice, Squad, Tribe, TribesModel } from './model';
import { ceilingVerdict } from './ceiling';

function groupedBy<T>(
  list: readonly T[],
  keyOf: (one: T) => string | undefined,
): ReadonlyMap<string | undefined, readonly T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const byTitle = (a: { title: string }, b: { title: string }) =>
  a.title.localeCompare(b.title, undefined, { numeric: true });

function squadsOf(view: OwnershipView, { squads, people }: OverlaysResponse) {
  const findings = findingsByTeam(view);
  const members = groupedBy(people, ({ squad }) => squad);
  return squads.map(({ ref, unit }): Squad => {
    const group = view.groupOf.get(ref);
    const size = group?.headcount.direct;
    return {
      ref,
      title: group?.title ?? entityTitle(ref),
      unit,
      people: size,
      illustrative: group?.headcountIllustrative ?? false,
      verdict: pizzaVerdict(size),
      tiers: group?.tiers.direct ?? [],
      components: group?.components.direct ?? 0,
      findings: findings.get(ref) ?? [],
      members: members.get(ref) ?? [],
    };
  });
}

function tribeOf(
  view: OwnershipView,
  unit: string | undefined,
  squads: readonly Squad[],
): Tribe {
  const group = unit ? view.groupOf.get(unit) : undefined;
  const people = group?.headcount.aggregated;
  const organisation =
    view.organisations.length > 1 && group?.organization
      ? view.groupOf.get(group.organization)?.title
      : undefined;
  return {
    ref: unit ?? '',
    title: group?.title ?? (unit ? entityTitle(unit) : 'no unit'),
    organisation,
    people,
    verdict: ceilingVerdict(people),
    group,
    squads: squads.toSorted(byTitle),
  };
}

function practiceOf(
  view: OwnershipView,
  overlay: OverlaySummary,
  tribes: readonly Tribe[],
): Practice {
  const organisation = view.groupOf.get(overlay.ref)?.organization;
  const peers = tribes.filter(
    ({ group }) => group?.organization === organisation,
  );
  const areAllHere =
    organisation !== undefined &&
    overlay.units.every(unit => peers.some(({ ref }) => ref === unit));
  return {
    ...overlay,
    membersOf: new Map(
      overlay.squads.map(({ ref, members }) => [ref, members]),
    ),
    tribes: areAllHere ? peers.length : undefined,
  };
}

/** Squads in their tribes, and the chapters and guilds across, of two answers for the same scope. */
export function tribesModel(
  view: OwnershipView,
  answer: OverlaysResponse,
): TribesModel {
  const squads = squadsOf(view, answer);
  const organised = new Set(
    answer.overlays.map(({ ref }) => view.groupOf.get(ref)?.organization),
  );
  // Organisations with chapters or guilds come first.
  const rank = ({ group }: Tribe) =>
    Number(!organised.has(group?.organization));
  const tribes = [...groupedBy(squads, ({ unit }) => unit)]
    .map(([unit, inside]) => tribeOf(view, unit, inside))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.organisation ?? '').localeCompare(b.organisation ?? '') ||
        byTitle(a, b),
    );
  const practices = answer.overlays
    .map(overlay => practiceOf(view, overlay, tribes))
    .sort(byTitle);
  return {
    tribes,
    squads: tribes.flatMap(tribe => tribe.squads),
    chapters: practices.filter(({ type }) => type === 'chapter'),
    guilds: practices.filter(({ type }) => type === 'guild'),
    people: answer.people,
  };
}
