import type { Entity } from '@backstage/catalog-model';
import type { ScorecardSet } from '../Scorecards';

/** Where rules look into entities: the first one or two names, such as `spec`, `type`. */
export type DocumentPart = readonly [string, string?];

const PATH = /^entity(?:\.(\w+)|\["([^"]+)"\])(?:\.(\w+)|\["([^"]+)"\])?/;

function* factsOf(rule: unknown): Generator<string> {
  if (typeof rule !== 'object' || rule === null) return;
  for (const [name, value] of Object.entries(rule))
    if (name === 'fact' && typeof value === 'string') yield value;
    else yield* factsOf(value);
}

/** The parts of entities that rules of scorecards read. */
export function documentParts({
  checks,
}: Pick<ScorecardSet, 'checks'>): DocumentPart[] {
  const parts = new Map<string, DocumentPart>();
  for (const check of checks.values())
    for (const path of 'rule' in check ? factsOf(check.rule) : []) {
      const [, first, quoted, second, quotedSecond] = PATH.exec(path) ?? [];
      const top = first ?? quoted;
      if (top === undefined) continue;
      const part: DocumentPart = [top, second ?? quotedSecond];
      parts.set(part.join('\n'), part);
    }
  return [...parts.values()];
}

type Tree = Record<string, unknown>;

const treeOf = (value: unknown): Tree | undefined =>
  typeof value === 'object' && value !== null ? { ...value } : undefined;

/** So much of an entity as rules read. */
export function documentOf(
  entity: Entity,
  parts: readonly DocumentPart[],
): object {
  const whole = treeOf(entity) ?? {};
  const kept: Tree = {};
  for (const [first, second] of parts) {
    const value = whole[first];
    if (value === undefined) continue;
    const inside = treeOf(value);
    if (second === undefined || !inside) kept[first] = value;
    else if (kept[first] !== value && inside[second] !== undefined)
      kept[first] = { ...treeOf(kept[first]), [second]: inside[second] };
  }
  return kept;
}
