import { parseEntityRef } from '@backstage/catalog-model';
import { Document } from 'yaml';
import type { PatchChange } from './patchOf';

const KINDS: Readonly<Record<string, string>> = {
  group: 'Group',
  component: 'Component',
  system: 'System',
};

const TARGETS = {
  owner: 'group',
  parent: 'group',
  domain: 'domain',
  system: 'system',
} as const;

/** A reference as one writes it in the file of an entity: no more of it than is needed. */
export function writtenRef(
  { ref, field }: Pick<PatchChange, 'ref' | 'field'>,
  target: string,
): string {
  const { namespace } = parseEntityRef(ref);
  const found = parseEntityRef(target);
  return found.namespace === namespace && found.kind === TARGETS[field]
    ? found.name
    : target;
}

/** The changes of each entity, in the order in which the entities first appear. */
export function changesByEntity(
  changes: readonly PatchChange[],
): ReadonlyMap<string, readonly PatchChange[]> {
  const entities = new Map<string, PatchChange[]>();
  for (const change of changes) {
    entities.set(change.ref, [...(entities.get(change.ref) ?? []), change]);
  }
  return entities;
}

/** One YAML document a changed entity: which it is, and the fields that change. */
export const patchYaml = (changes: readonly PatchChange[]): string =>
  [...changesByEntity(changes)]
    .map(([ref, fields]) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      return new Document({
        apiVersion: 'backstage.io/v1alpha1',
        kind: KINDS[kind] ?? kind,
        metadata: { name, namespace },
        spec: Object.fromEntries(
          fields.map(change => [
            change.field,
            writtenRef(change, change.after),
          ]),
        ),
      }).toString();
    })
    .join('---\n');
