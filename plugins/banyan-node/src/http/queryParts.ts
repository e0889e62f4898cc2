import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/** A query that asks for nothing in particular. @public */
export const noQuery = z.object({});

/** The reference of an entity of one of two or more kinds, in full; without it everything. @public */
export function scopeOfKinds(...kinds: string[]) {
  const named = `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
  return z
    .string({ error: 'expected one entity reference' })
    .regex(new RegExp(`^(${kinds.join('|')}):([^\\s:/]+/)?[^\\s:/]+$`, 'i'), {
      error: `expected the reference of a ${named}, such as group:netflix/netflix`,
    })
    .transform(ref => stringifyEntityRef(parseEntityRef(ref)))
    .optional();
}

/** Several words of a list with commas between them. @public */
export const listOf = <T extends Readonly<Record<string, string>>>(
  word: z.ZodEnum<T>,
) =>
  z
    .string({ error: 'expected one list of words with commas between them' })
    .transform(text => text.split(',').map(each => each.trim()))
    .pipe(z.array(word))
    .optional();

/** Milliseconds since 1970. @public */
export const queryMoment = z
  .string({ error: 'expected one moment' })
  .regex(/^\d{1,15}$/, { error: 'expected milliseconds since 1970' })
  .transform(Number)
  .optional();
