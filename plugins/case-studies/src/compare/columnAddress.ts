import { refsIn, type ShownGroup } from '../data';

/** What of the address decides on the columns. */
export type ColumnAddress = {
  with?: string;
  hide?: string;
  order?: string;
};

/** What changes in it; undefined = it goes. */
export type AddressChange = { [K in keyof ColumnAddress]: string | undefined };

const listOf = (refs: readonly string[]) => refs.join() || undefined;

const without = (text: string | undefined, ref: string) =>
  listOf(refsIn(text).filter(each => each !== ref));

const withIt = (text: string | undefined, ref: string) =>
  listOf([...refsIn(text).filter(each => each !== ref), ref]);

/** Shows a group: one that was taken out comes back, any other is added. */
export const adding = (address: ColumnAddress, ref: string): AddressChange =>
  refsIn(address.hide).includes(ref)
    ? { hide: without(address.hide, ref) }
    : { with: withIt(address.with, ref) };

/** Takes a column out: an added one is no longer asked for, any other is hidden. */
export const removing = (
  address: ColumnAddress,
  { ref, file, own }: Pick<ShownGroup, 'ref' | 'file' | 'own'>,
): AddressChange => ({
  with: without(address.with, ref),
  order: without(address.order, ref),
  hide: file || own ? withIt(address.hide, ref) : address.hide,
});

/** Moves a column by one place; the reader's own stays last. Undefined = it cannot. */
export function moving(
  shown: readonly Pick<ShownGroup, 'ref' | 'own'>[],
  ref: string,
  by: -1 | 1,
): AddressChange | undefined {
  const refs = shown.filter(({ own }) => !own).map(each => each.ref);
  const at = refs.indexOf(ref);
  const to = at + by;
  if (at < 0 || to < 0 || to >= refs.length) return undefined;
  return { order: listOf(refs.toSpliced(at, 1).toSpliced(to, 0, ref)) };
}
