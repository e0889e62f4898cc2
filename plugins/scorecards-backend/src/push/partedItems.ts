import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type PushFactsRequest,
  pushFactsRequestSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { problemsOf } from '@banyan/backstage-plugin-banyan-node';
import type { Sight } from '../answers/Caller';

type Item = PushFactsRequest['items'][number];

type Refused = { at: number; problem: string };

/** Items of a push, each with its place. */
export type PartedItems = {
  known: { at: number; item: Item }[];
  /** About something that is not in the catalog, as far as is known. */
  unknown: Refused[];
  unreadable: Refused[];
};

const itemSchema = pushFactsRequestSchema.shape.items.element;

function fullOf(ref: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(ref));
  } catch {
    return undefined;
  }
}

/** Tells facts on entities that the caller may know of from those on nothing of the kind, and from rubbish. */
export function partedItems(
  items: readonly unknown[],
  { knows, world }: Pick<Sight, 'knows' | 'world'>,
): PartedItems {
  const parted: PartedItems = { known: [], unknown: [], unreadable: [] };
  for (const [at, given] of items.entries()) {
    const parsed = itemSchema.safeParse(given);
    if (!parsed.success) {
      const problem = problemsOf(parsed.error).join('; ');
      parted.unreadable.push({ at, problem });
      continue;
    }
    const item = parsed.data;
    const entityRef = fullOf(item.entityRef);
    if (entityRef === undefined)
      parted.unreadable.push({
        at,
        problem: `entityRef: expected the reference of an entity, such as component:acme/shop, not ${item.entityRef}`,
      });
    else if (world.subjects.has(entityRef) && knows(entityRef))
      parted.known.push({ at, item: { ...item, entityRef } });
    else
      parted.unknown.push({
        at,
        problem: `entityRef: there is no ${entityRef} in the catalog, or you may not read it. Register it first.`,
      });
  }
  return parted;
}
