import type { CatalogEntity } from '../../../graph';
import type { Facts } from '../../check';
import type { World } from '../../world';
import { annotated, counted, listed } from '../derived/annotated';

/** What takes part in each saga, live only; sagas of two companies may have one name. */
const participants = ({
  graph,
  live,
}: World): ReadonlyMap<string, CatalogEntity[]> => {
  const found = new Map<string, CatalogEntity[]>();
  for (const [id, entity] of graph.entities.entries()) {
    const key = live[id] ? sagaOf(entity) : undefined;
    if (key === undefined) continue;
    const those = found.get(key);
    if (those) those.push(entity);
    else found.set(key, [entity]);
  }
  return found;
};

const namespaceOf = (ref: string) =>
  ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));

/** The saga that an entity takes part in, by its namespace and name. */
export function sagaOf(entity: {
  ref: string;
  annotations?: Readonly<Record<string, string>>;
}): string | undefined {
  const name = annotated(entity, 'saga');
  return name === undefined ? undefined : `${namespaceOf(entity.ref)}/${name}`;
}

/** Everything else in the saga of the entity at hand. */
export const othersInSaga = ({ world, entity }: Facts): CatalogEntity[] =>
  (world.once(participants).get(sagaOf(entity) ?? '') ?? []).filter(
    ({ ref }) => ref !== entity.ref,
  );

/** The place of a step in its saga; absent = not stated. */
export const sagaOrder = (entity: Pick<CatalogEntity, 'annotations'>) =>
  counted(entity, 'saga-order');

/** The states that a step commits. */
export const committedBy = (entity: Pick<CatalogEntity, 'annotations'>) =>
  listed(entity, 'commits');
