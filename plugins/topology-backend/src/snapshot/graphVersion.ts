import type { Graph } from '@banyan/core';
import { createHash } from 'node:crypto';

/** A short text that is the same for two graphs of the same entities. */
export function graphVersion({ entities }: Graph): string {
  const hash = createHash('sha256');
  for (const entity of entities) hash.update(JSON.stringify(entity));
  return hash.digest('base64url').slice(0, 22);
}
