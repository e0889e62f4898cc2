import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** A reference in full and in lower case; `where` says in a refusal what was wrong. */
export function fullRef(ref: string, where: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(ref));
  } catch {
    throw new InputError(
      `${where}: expected the reference of an entity, such as component:acme/shop, not ${ref}`,
    );
  }
}
