/** Of letters of a size, about this much of it is their width. */
const ASPECT = 0.54;

/** The start of a name that fits about into a room. */
export function shortened(text: string, size: number, room: number): string {
  const most = Math.floor(room / (size * ASPECT));
  const characters = [...text];
  if (characters.length <= most) return text;
  return most < 2 ? '' : `${characters.slice(0, most - 1).join('')}…`;
}
