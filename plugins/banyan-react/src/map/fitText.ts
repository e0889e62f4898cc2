const ELLIPSIS = '…';
const LIMIT = 20_000;
const fitted = new Map<string, string>();

/** The longest start of a text that fits into a width, found by halving; remembered, since a map draws the same names each frame. */
export function fitText(
  context: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  text: string,
  width: number,
): string {
  const key = `${context.font} ${Math.round(width)} ${text}`;
  const known = fitted.get(key);
  if (known !== undefined) return known;
  const result = shortened(context, text, width);
  if (fitted.size > LIMIT) fitted.clear();
  fitted.set(key, result);
  return result;
}

function shortened(
  context: Pick<CanvasRenderingContext2D, 'measureText'>,
  text: string,
  width: number,
): string {
  if (context.measureText(text).width <= width) return text;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = characters.slice(0, middle).join('') + ELLIPSIS;
    if (context.measureText(start).width <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : characters.slice(0, low).join('') + ELLIPSIS;
}
