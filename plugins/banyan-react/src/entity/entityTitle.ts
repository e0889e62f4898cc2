import { parseEntityRef } from '@backstage/catalog-model';

/** The name of the entity that a reference names; the text itself if it is no reference. @public */
export function entityTitle(ref: string): string {
  try {
    return parseEntityRef(ref).name;
  } catch {
    return ref;
  }
}
