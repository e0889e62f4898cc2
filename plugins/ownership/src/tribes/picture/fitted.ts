const ELLIPSIS = '…';

const cut = (text: string, most: number) => {
  const characters = [...text];
  return characters.length <= most
    ? text
    : characters.slice(0, Math.max(most - 1, 0)).join('') + ELLIPSIS;
};

/** A name in at most two lines of so many characters; what does not fit ends in an ellipsis. */
export function fitted(name: string, most: number, lines = 2): string[] {
  if (lines === 1 || [...name].length <= most) return [cut(name, most)];
  const first = name.lastIndexOf(' ', most);
  return first <= 0
    ? [cut(name, most)]
    : [name.slice(0, first), cut(name.slice(first + 1), most)];
}
