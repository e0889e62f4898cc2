import { parseEntityRef } from '@backstage/catalog-model';
import { LADDER } from '@banyan/core';
import { stringify } from 'yaml';
import type { Sight } from '../answers/Caller';
import { holdsOthers } from '../answers/scopes';
import { seenCheck } from '../rights/seenCheck';
import type { SeenCampaign } from './seenCampaign';

const LONGEST_NAME = 63;

function nameOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, LONGEST_NAME).replace(/-+$/, '');
  return name === '' ? 'campaign' : name;
}

const related = (type: string, targets: readonly string[]) => ({
  $any: targets.map(targetRef => ({
    relations: { $contains: { type, targetRef } },
  })),
});

/** The groups, or the systems and domains, in a scope; itself too. */
function inside(sight: Sight, scope: string): string[] {
  const kinds = scope.startsWith('group:') ? ['group'] : ['system', 'domain'];
  const isInside = sight.inScope(scope);
  return [...sight.seen.topology.nodes.values()]
    .filter(({ ref, kind }) => kinds.includes(kind) && isInside(ref))
    .map(({ ref }) => ref)
    .sort();
}

/** The scope as a filter: what is owned in it, or part of it; undefined = everything. */
function filterOf(sight: Sight, scope: string | null): object | undefined {
  if (scope === null || !sight.knows(scope)) return undefined;
  if (holdsOthers(scope))
    return related(
      scope.startsWith('group:') ? 'ownedBy' : 'partOf',
      inside(sight, scope),
    );
  const { kind, namespace, name } = parseEntityRef(scope);
  return { kind, 'metadata.namespace': namespace, 'metadata.name': name };
}

function entryOf(sight: Sight, key: string): object {
  const check = seenCheck(sight, key);
  if (!check || !('rule' in check)) return { id: key };
  const { id, title, why, remediation, rule } = check;
  return {
    ...{ id, title },
    ...(why === null ? {} : { why }),
    ...(remediation === null ? {} : { remediation }),
    rule,
  };
}

/** The scorecard that a campaign becomes, as a file for the catalog, of what the caller sees. */
export function promotedYaml(sight: Sight, seen: SeenCampaign): string {
  const { title, brief, owner, scope } = seen.campaign;
  const filter = filterOf(sight, scope);
  return stringify({
    apiVersion: 'banyan/v1alpha1',
    kind: 'Scorecard',
    metadata: { name: nameOf(title), title, description: brief },
    spec: {
      owner,
      ...(filter ? { filter } : {}),
      levels: [...LADDER],
      checks: seen.checks.map(({ key, level }) => ({
        ...entryOf(sight, key),
        level,
      })),
    },
  });
}
