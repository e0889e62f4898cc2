import type { Subject } from '../../check';

/** The text of an annotation of Banyan, such as `slo`; what is blank is not there. */
export function annotated(
  { annotations = {} }: Pick<Subject, 'annotations'>,
  name: string,
): string | undefined {
  const text = annotations[`banyan/${name}`]?.trim();
  return text === '' ? undefined : text;
}

/** The entries of an annotation that is a list. */
export const listed = (
  entity: Pick<Subject, 'annotations'>,
  name: string,
): string[] =>
  (annotated(entity, name) ?? '')
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '');

/** The whole number that an annotation states; what cannot be read is not known. */
export function counted(
  entity: Pick<Subject, 'annotations'>,
  name: string,
): number | undefined {
  const text = annotated(entity, name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The YAML that adds annotations of Banyan. */
export const annotationPatch = (
  values: Readonly<Record<string, string>>,
): string =>
  [
    'metadata:',
    '  annotations:',
    ...Object.entries(values).map(
      ([name, value]) => `    banyan/${name}: ${value}`,
    ),
    '',
  ].join('\n');
