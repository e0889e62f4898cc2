/** No letter of the fonts of a portal is much wider on average; too wide costs a label, too narrow covers one. */
const EM = 0.6;

/** How wide a text may become, in pixels. */
export const textWidth = (text: string, fontSize = 11): number =>
  Math.ceil([...text].length * fontSize * EM);

/** A text that is not wider than `room`: cut at the end of a word where it is. */
export function textWithin(text: string, room: number, fontSize = 11): string {
  if (textWidth(text, fontSize) <= room) return text;
  const most = Math.max(1, Math.floor(room / (fontSize * EM)) - 1);
  const cut = [...text].slice(0, most).join('');
  const end = cut.lastIndexOf(' ');
  const kept = end > most / 2 ? cut.slice(0, end) : cut;
  return `${kept.replace(/[\s,;:]+$/, '')}…`;
}
