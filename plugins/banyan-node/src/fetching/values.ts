/** Fields of an object of which nothing is known yet. @public */
export type Fields = Readonly<Record<string, unknown>>;

/** An object as its fields; undefined = it is none. @public */
export function fieldsOf(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number, or a text that is one: uint64 is text in JSON. @public */
export function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number)
    ? number
    : undefined;
}

/** A number that is not negative: -1 stands for "not known" in many formats. @public */
export function countOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** A text that is not empty. @public */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** 0 to 1, of a percentage: 12.5, or "12.5%". @public */
export function shareOf(value: unknown): number | undefined {
  const percent = percentOf(value);
  return percent === undefined ? undefined : Math.min(1, percent / 100);
}

/** A percentage: 12.5, or "12.5%"; -1.0% and NaN% stand for "too few calls". @public */
export function percentOf(value: unknown): number | undefined {
  return countOf(
    typeof value === 'string'
      ? value.trim().replace(/%$/, '').replace(',', '.')
      : value,
  );
}

/** The fields that have a value; undefined = none has. @public */
export function told<T extends object>(fields: T): Partial<T> | undefined {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined,
  );
  return entries.length
    ? (Object.fromEntries(entries) as Partial<T>)
    : undefined;
}
