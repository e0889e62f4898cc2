/** The start of a name that fits into so many characters. */
export function short(name: string, most: number): string {
  const characters = [...name];
  return characters.length <= most
    ? name
    : `${characters.slice(0, most - 1).join('')}…`;
}
