import { InputError, NotFoundError } from '@backstage/errors';
import type { EntityKind, Graph } from '@banyan/core';

/**
 * The entity that somebody means by a full reference, or by a name alone when there is one of
 * that name among `kinds`.
 */
export function findEntity(
  { entities, ids }: Graph,
  text: string,
  kinds: readonly EntityKind[],
): number {
  const wanted = text.trim().toLocaleLowerCase('en-US');
  const exact = ids.get(wanted);
  if (exact !== undefined && kinds.includes(entities[exact].kind)) return exact;
  const found = [...entities.keys()].filter(id => {
    const { kind, ref } = entities[id];
    return (
      kinds.includes(kind) &&
      [ref.slice(kind.length + 1), ref.slice(ref.indexOf('/') + 1)].includes(
        wanted.replace(`${kind}:`, ''),
      )
    );
  });
  if (found.length === 1) return found[0];
  if (found.length === 0) {
    throw new NotFoundError(
      `There is no ${kinds.join(', ')} named ${text}, or you may not read it`,
    );
  }
  const refs = found.slice(0, 10).map(id => entities[id].ref);
  throw new InputError(
    `Several have that name, choose one: ${refs.join(', ')}`,
  );
}
