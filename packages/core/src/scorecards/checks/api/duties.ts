import type { Subject } from '../../check';
import { annotated } from '../derived/annotated';

/** What an API owes to callers from outside. */
export const DUTIES = [
  'auth',
  'versioning',
  'rateLimit',
  'docs',
  'deprecationPolicy',
] as const;

/** One of these. */
export type Duty = (typeof DUTIES)[number];

/** The duties that an API says it meets; undefined = what it says cannot be read. */
export function dutiesMet(
  entity: Pick<Subject, 'annotations'>,
): ReadonlySet<Duty> | undefined {
  const stated = annotated(entity, 'externalizable');
  if (stated === undefined) return new Set();
  try {
    const read: unknown = JSON.parse(stated);
    if (typeof read !== 'object' || read === null) return undefined;
    const values: ReadonlyMap<string, unknown> = new Map(Object.entries(read));
    return new Set(DUTIES.filter(duty => values.get(duty) === true));
  } catch {
    return undefined;
  }
}

/** The annotation that says that all of these are met. */
export const dutiesJson = (duties: Iterable<Duty>): string =>
  `'${JSON.stringify(Object.fromEntries([...duties].map(duty => [duty, true])))}'`;
