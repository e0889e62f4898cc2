/** Where a value stands: in the entity, or in one of the sets of facts. */
export type FactPath = {
  text: string;
  /** Null = the entity itself. */
  set: string | null;
  keys: readonly (string | number)[];
};

/** What rules read: the entity as the catalog has it, and sets of facts by name. */
export type RuleDocument = { entity: unknown; facts: object };

const LONGEST = 300;
const ROOT = /^[a-z][\w-]*/i;
const KEY = /\.([a-z_$][\w$-]*)|\[(-?\d{1,9})\]|\[("(?:[^"\\]|\\.)*")\]/giy;

function keysOf(text: string, start: number): FactPath['keys'] | undefined {
  const keys: (string | number)[] = [];
  const key = new RegExp(KEY);
  key.lastIndex = start;
  while (key.lastIndex < text.length) {
    const match = key.exec(text);
    if (!match) return undefined;
    const [, name, index, quoted] = match;
    if (index !== undefined) keys.push(Number(index));
    else if (name !== undefined) keys.push(name);
    else keys.push(quoted.slice(1, -1).replace(/\\(.)/g, '$1'));
  }
  return keys;
}

/** Reads `deploys.deploys`, `entity.metadata.annotations["banyan/tier"]` or `traces.calls[0].to`; undefined = it is no path. */
export function factPath(text: unknown): FactPath | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const root = ROOT.exec(text)?.[0];
  const keys = root === undefined ? undefined : keysOf(text, root.length);
  if (root === undefined || !keys) return undefined;
  if (root !== 'entity') return { text, set: root, keys };
  return keys.length === 0 ? undefined : { text, set: null, keys };
}

function inside(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) {
    return typeof key === 'number' ? value.at(key) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Has anybody told what the path begins with? The entity itself is always known. */
export const isTold = ({ facts }: RuleDocument, { set }: FactPath): boolean =>
  set === null || (inside(facts, set) ?? undefined) !== undefined;

/** What stands at a path; undefined = nothing. */
export function valueAt(document: RuleDocument, path: FactPath): unknown {
  const root =
    path.set === null ? document.entity : inside(document.facts, path.set);
  return path.keys.reduce(inside, root) ?? undefined;
}
