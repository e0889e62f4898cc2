import type { z } from 'zod';

/** One thing that is wrong with an entity: where, what is expected there, and what stands there. @public */
export type Problem = {
  /** Keys and indexes from the root of the entity. */
  path: readonly (string | number)[];
  /** Finishes the sentence "expected ...". */
  expected: string;
  /** The value that stands at the path; undefined = nothing. */
  got: unknown;
};

/** The parts of an entity that are looked at; everything may be missing or of the wrong type. @public */
export type EntityLike = {
  apiVersion?: unknown;
  kind?: unknown;
  metadata?: { name?: unknown; namespace?: unknown; annotations?: unknown };
  spec?: unknown;
};

const MAX_SHOWN = 60;

const shown = (value: unknown) => {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > MAX_SHOWN ? `${json.slice(0, MAX_SHOWN)}...` : json;
};

const PLAIN_KEY = /^[A-Za-z_$][\w-]*$/;

/** `['spec', 'calls', 0, 'to']` as `spec.calls[0].to`. @public */
export function pathText(path: Problem['path']): string {
  let out = '';
  for (const key of path) {
    if (typeof key === 'number') out += `[${key}]`;
    else if (PLAIN_KEY.test(key)) out += out ? `.${key}` : key;
    else out += `[${JSON.stringify(key)}]`;
  }
  return out;
}

/** A problem as one line: `spec.calls[0].timeoutMs: expected ..., got "fast"`. @public */
export function problemText({ path, expected, got }: Problem): string {
  return `${pathText(path)}: expected ${expected}, got ${shown(got)}`;
}

/** What stands at `path`; undefined = nothing. */
export const valueAt = (root: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, key)
        : undefined,
    root,
  );

/** Zod's own words, which no schema of ours leaves to it but for the type of an object. */
const DEFAULT_MESSAGE = /^Invalid input: expected object, received \w+$/;

/** What `schema` has to say about the value that stands at `at`. */
export function schemaProblems(
  schema: z.ZodType,
  value: unknown,
  at: Problem['path'],
): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Problem[] => {
    const inner = issue.path.map(key =>
      typeof key === 'number' ? key : String(key),
    );
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({
        path: [...at, ...inner, key],
        expected: 'no such key (a slip of the pen?)',
        got: valueAt(value, [...issue.path, key]),
      }));
    }
    return [
      {
        path: [...at, ...inner],
        expected: issue.message.replace(DEFAULT_MESSAGE, 'a mapping'),
        got: valueAt(value, issue.path),
      },
    ];
  });
}
