const LONGEST = 60;
const PLAIN_KEY = /^[A-Za-z_$][\w-]*$/;
const ENTITY_REF = /^[a-z][a-z0-9]*:[\w.-]+\/[\w.-]+$/i;

const cut = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;

/** A value as it is written, cut where it is long. */
export const json = (value: unknown): string =>
  value === undefined ? 'nothing' : cut(JSON.stringify(value) ?? String(value));

/** `['all', 1, 'atLeast']` as `all[1].atLeast`. */
export function pathText(keys: readonly (string | number)[]): string {
  let text = '';
  for (const key of keys) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (!PLAIN_KEY.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text === '' ? key : `.${key}`;
  }
  return text;
}

/** A limit in a sentence: lists without brackets. */
export const limitText = (limit: unknown): string =>
  cut(Array.isArray(limit) ? limit.map(String).join(', ') : String(limit));

/** The entity that a value names in full; undefined = none. */
export const entityNamedBy = (value: unknown): string | undefined =>
  typeof value === 'string' && ENTITY_REF.test(value)
    ? value.toLocaleLowerCase('en-US')
    : undefined;

/** A value in a sentence; of what holds several, how many. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'not stated';
  if (Array.isArray(value)) {
    return value.length === 1 ? '1 item' : `${value.length} items`;
  }
  if (typeof value === 'object' && value !== null) {
    return `a mapping of ${Object.keys(value).length}`;
  }
  return typeof value === 'string' ? cut(`"${value}"`) : String(value);
}
