import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from './CaseFile';
import type { Organisation } from './useOrganisations';

/** A group that stands beside others: a column of Compare, a lane of Timelines. */
export type ShownGroup = {
  ref: string;
  title: string;
  knownFor: string | undefined;
  illustrative: string | undefined;
  /** Undefined = nobody wrote one. */
  file: CaseFile | undefined;
  /** True for the group in whose place the reader is. */
  own: boolean;
};

/** The references of an address, in its order, each once. */
export const refsIn = (text: string | undefined): string[] => [
  ...new Set(text?.split(',').filter(Boolean) ?? []),
];

const isGroup = (ref: string) => ref.startsWith('group:');

/** Those that the address puts in an order come first, the others stay as they are. */
const inOrder = (refs: readonly string[], order: readonly string[]) => {
  const place = (ref: string) => {
    const at = order.indexOf(ref);
    return at < 0 ? order.length : at;
  };
  return refs.toSorted((a, b) => place(a) - place(b));
};

/** The groups that an address shows: those with a case file by title, the added ones, the reader's own last. */
export function shownGroups(
  known: {
    files: readonly CaseFile[];
    organisations: readonly Organisation[];
  },
  address: {
    scope?: string;
    with?: string;
    hide?: string;
    order?: string;
  },
): ShownGroup[] {
  const files = new Map(
    known.files.flatMap(file =>
      file.organization ? [[file.organization, file] as const] : [],
    ),
  );
  const byRef = new Map(known.organisations.map(one => [one.ref, one]));
  const own =
    address.scope && isGroup(address.scope) ? address.scope : undefined;
  const hidden = new Set(refsIn(address.hide));
  const others = [...files.keys(), ...refsIn(address.with).filter(isGroup)];
  const refs = new Set(others.filter(ref => ref !== own));
  const ordered = inOrder([...refs], refsIn(address.order));
  return [...ordered, ...(own ? [own] : [])]
    .filter(ref => !hidden.has(ref))
    .map(ref => ({
      ref,
      title: byRef.get(ref)?.title ?? files.get(ref)?.title ?? entityTitle(ref),
      knownFor: byRef.get(ref)?.knownFor,
      illustrative: byRef.get(ref)?.illustrative,
      file: files.get(ref),
      own: ref === own,
    }));
}
