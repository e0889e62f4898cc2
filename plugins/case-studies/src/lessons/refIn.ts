import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { CaseFile } from '../data';

/** A group as a case file names it, in full: it is in the namespace of the file unless it says so. */
export const refIn = ({ ref }: CaseFile, group: string): string =>
  stringifyEntityRef(
    parseEntityRef(group, {
      defaultKind: 'Group',
      defaultNamespace: parseEntityRef(ref).namespace,
    }),
  );
