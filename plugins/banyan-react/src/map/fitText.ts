import { FONT } from './mapView';
import { isolated } from './isolated';

const ELLIPSIS = '…';
const LIMIT = 20_000;
const fitted = new Map<string, string>();

type Measure = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

/** How a name is written: `size` in the units of the map, `style` such as "italic" or "600". */
export type Lettering = { size: number; style?: string; width: number };

/** What a person takes for one character: an emoji with its skin tone, a letter with its accents. */
export const graphemes = (text: string): string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter().segment(text), each => each.segment)
    : [...text];

/**
 * The longest start of a name that fits into a width, in the font that it leaves set; found
 * by halving and remembered, since a map draws the same names each frame.
 */
export function fitText(
  context: Measure,
  text: string,
  { size, style = '', width }: Lettering,
): string {
  context.font = `${style} ${size}px ${FONT}`.trimStart();
  // Quarters of the size: the same at every scale, as names of closed areas grow and shrink.
  const quarters = Math.floor((width / size) * 4);
  const key = `${style} ${quarters} ${text}`;
  const known = fitted.get(key);
  if (known !== undefined) return known;
  const result = shortened(context, text, (quarters * size) / 4);
  if (fitted.size > LIMIT) fitted.clear();
  fitted.set(key, result);
  return result;
}

function shortened(
  context: Pick<Measure, 'measureText'>,
  text: string,
  width: number,
): string {
  if (context.measureText(text).width <= width) return isolated(text);
  const characters = graphemes(text);
  const start = (length: number) =>
    isolated(characters.slice(0, length).join('') + ELLIPSIS);
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (context.measureText(start(middle)).width <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : start(low);
}
