import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const COMPONENT = /^(component:)?([^\s:/]+\/)?[^\s:/]+$/i;

/** The full reference of a component in lower case; undefined when the text names none. */
export const componentRef = (text: string): string | undefined =>
  COMPONENT.test(text)
    ? stringifyEntityRef(parseEntityRef(text, { defaultKind: 'component' }))
    : undefined;
