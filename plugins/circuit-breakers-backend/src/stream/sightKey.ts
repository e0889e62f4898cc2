import { createHash } from 'node:crypto';
import type { Sight } from '../answers/SeenBreakers';

/**
 * The same for callers who see the same breakers and may order the same ones. Whoever does not
 * see all has a group of their own, since events may name the one who asks.
 */
export function sightKey({ view, may, scope, me }: Sight): string {
  const { seen, seesAll } = view;
  const components = [...seen.topology.nodes.keys()].filter(ref =>
    ref.startsWith('component:'),
  );
  const allowed = components.filter(may);
  const rights = allowed.length === components.length ? 'all' : allowed;
  return createHash('sha256')
    .update(
      JSON.stringify([
        seen.version,
        scope,
        rights,
        seesAll ? true : (me ?? ''),
      ]),
    )
    .digest('base64url')
    .slice(0, 16);
}
