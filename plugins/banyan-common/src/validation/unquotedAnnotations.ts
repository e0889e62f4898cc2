import type { EntityLike, Problem } from './problem';

/** Annotations whose value YAML has read as a number, a boolean or a date because the quotes are missing. @public */
export function unquotedAnnotations({ metadata }: EntityLike): Problem[] {
  const annotations = metadata?.annotations;
  if (typeof annotations !== 'object' || annotations === null) return [];
  return Object.entries(annotations)
    .filter(
      ([, value]) => typeof value === 'number' || typeof value === 'boolean',
    )
    .map(([key, value]) => ({
      path: ['metadata', 'annotations', key],
      expected: `a text; put it in quotes: "${value}"`,
      got: value,
    }));
}
