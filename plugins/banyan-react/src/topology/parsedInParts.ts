/** Longer than this (ms) the page is not held up at once. */
const SLICE_MS = 20;

type Result = { success: true; data: object } | { success: false };

/** A schema of an object, which can be asked about some of its fields. */
export type PartSchema<T> = {
  shape: object;
  parse(json: unknown): T;
  pick(fields: Record<string, true>): { safeParse(json: unknown): Result };
};

const pause = () => new Promise(resolve => setTimeout(resolve, 0));

/** Checks an answer field by field, so that a large one does not hold up the page; fails as the schema does. */
export async function parsedInParts<T>(
  schema: PartSchema<T>,
  json: unknown,
): Promise<T> {
  const parts = {};
  let since = performance.now();
  for (const field of Object.keys(schema.shape)) {
    const result = schema.pick({ [field]: true }).safeParse(json);
    if (!result.success) return schema.parse(json);
    Object.assign(parts, result.data);
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
  return parts as T;
}
