import type { CampaignResponse } from '@banyan/backstage-plugin-banyan-common';
import { grouped } from '@banyan/backstage-plugin-banyan-node';
import { WORST_FIRST } from '@banyan/core';
import type { Sight } from '../answers/Caller';
import { named } from '../answers/named';
import { countedIn, isDone, type SeenCampaign } from './seenCampaign';

type Group = CampaignResponse['groups'][number];

const MOST_OPEN = 200;

/** The group that answers for an entity; null = nobody whom the caller sees. */
export function ownerOf(
  { seen, migrations }: Sight,
  ref: string,
): string | null {
  const migration = migrations.get(ref);
  if (migration) return migration.owner;
  const node = seen.node(ref);
  const owner = node?.kind === 'group' ? ref : node?.owner;
  return owner !== undefined && seen.sees(owner) ? owner : null;
}

/** What is left of a campaign, by owner: who has most to do first. */
export function leftByOwner(sight: Sight, seen: SeenCampaign): Group[] {
  const owners = grouped(countedIn(sight, seen), ({ ref }) =>
    ownerOf(sight, ref),
  );
  const groups = [...owners].map(([owner, counted]): Group => {
    const open = counted
      .filter(({ check, verdict }) => !isDone(check, verdict))
      .sort(
        (a, b) =>
          WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) ||
          a.ref.localeCompare(b.ref, 'en'),
      );
    return {
      owner: owner === null ? null : named(sight, owner),
      passed: counted.length - open.length,
      counting: counted.length,
      open: open.slice(0, MOST_OPEN).map(({ ref, check, verdict }) => ({
        entityRef: ref,
        entityTitle: sight.titleOf(ref),
        check: check.key,
        verdict,
      })),
    };
  });
  const left = ({ counting, passed }: Group) => counting - passed;
  return groups.sort(
    (a, b) =>
      left(b) - left(a) ||
      (a.owner?.title ?? '').localeCompare(b.owner?.title ?? '', 'en'),
  );
}
