import type { CatalogEntity } from '../graph';

const SHARE = /^(0(\.\d+)?|1(\.0+)?|\.\d+)$/;

/** The share of active members that a group states, 0 to 1; what cannot be read is not known. */
export function activeShare({
  annotations = {},
}: Pick<CatalogEntity, 'annotations'>): number | undefined {
  const stated = annotations['banyan/active-share']?.trim() ?? '';
  return SHARE.test(stated) ? Number(stated) : undefined;
}
