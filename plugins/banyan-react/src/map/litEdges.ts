import type { Lit } from './litTargets';
import type { MapModel } from './mapModel';
import type { MapScene } from './mapScene';

/** How an edge is lit: it leads to or from the lit territory, or runs between its neighbours. */
export type EdgeLight = 'core' | 'near';

/** The lit edges of a scene: those with an edge behind them whose both ends are lit. */
export function litEdges(
  { edges }: Pick<MapModel, 'edges'>,
  { shownAs }: Pick<MapScene, 'shownAs'>,
  lit: Lit | undefined,
): ReadonlyMap<number, EdgeLight> {
  const found = new Map<number, EdgeLight>();
  if (!lit) return found;
  for (const [place, { from, to }] of edges.entries()) {
    const shown = shownAs[place];
    if (shown < 0 || !lit.chips.has(from) || !lit.chips.has(to)) continue;
    if (lit.core.has(from) || lit.core.has(to)) found.set(shown, 'core');
    else if (!found.has(shown)) found.set(shown, 'near');
  }
  return found;
}
