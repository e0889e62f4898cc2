import { InputError } from '@backstage/errors';
import type { CampaignRequest } from '@banyan/backstage-plugin-banyan-common';
import type { Sight } from '../answers/Caller';
import { fullRef } from '../rights/fullRef';
import { seenCheck } from '../rights/seenCheck';
import type { StoredCampaign } from './CampaignStore';

type Planned = Omit<StoredCampaign, 'createdAt' | 'createdBy' | 'id' | 'state'>;

function checkedKey(sight: Sight, key: string): string {
  if (!seenCheck(sight, key))
    throw new InputError(`checks: there is no check ${key}`);
  if (!sight.world.set.judged.has(key))
    throw new InputError(
      `checks: ${key} is in no published scorecard, so that nobody judges it. Publish one with it first.`,
    );
  return key;
}

function checkedGroup(sight: Sight, ref: string): string {
  const owner = fullRef(ref, 'owner');
  if (sight.seen.node(owner)?.kind === 'group') return owner;
  throw new InputError(
    `owner: there is no group ${owner} in the catalog, or you may not read it`,
  );
}

/** What somebody wants of a campaign, once it makes sense; fails with a sentence. */
export function plannedCampaign(
  sight: Sight,
  { title, brief, ...wanted }: CampaignRequest,
): Planned {
  const { startsOn, targetOn } = wanted;
  if (targetOn < startsOn)
    throw new InputError(
      `targetOn: ${targetOn} is before the campaign starts, on ${startsOn}`,
    );
  const scope =
    wanted.scope === undefined ? null : fullRef(wanted.scope, 'scope');
  // Fails when the caller sees nothing of that name.
  sight.inScope(scope ?? undefined);
  const checks = new Set(wanted.checks.map(key => checkedKey(sight, key)));
  return {
    ...{ title, brief, scope, startsOn, targetOn },
    owner: checkedGroup(sight, wanted.owner),
    checks: [...checks],
  };
}
