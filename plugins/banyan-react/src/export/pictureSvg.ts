/** What CSS gives a picture on a page, and a file has to say itself. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const;

/** What only a page has use for. */
const LIVE = ['tabindex', 'class', 'role', 'data-stop', 'aria-pressed'];

function settle(copy: Element, shown: Element) {
  const style = getComputedStyle(shown);
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    if (value) copy.setAttribute(name, value);
  }
  for (const name of LIVE) copy.removeAttribute(name);
}

/** A picture and its size, for a file. @public */
export type DrawnPicture = { svg: string; width: number; height: number };

/**
 * A picture on the page as an SVG file, with its colours and fonts, on the ground of the page.
 * Fails in a sentence for people when the picture is not on the page.
 *
 * @public
 */
export function pictureSvg(
  picture: SVGSVGElement | null,
  label: string,
): DrawnPicture {
  const copy = picture?.cloneNode(true);
  if (!picture || !(copy instanceof SVGSVGElement))
    throw new Error('Show the picture to export it.');
  const [, , width, height] = (picture.getAttribute('viewBox') ?? '')
    .split(/[ ,]+/)
    .map(Number);
  const shown = [...picture.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, at) =>
    settle(element, shown[at]),
  );
  settle(copy, picture);
  copy.setAttribute('aria-label', label);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute(
    'fill',
    getComputedStyle(document.body).backgroundColor || 'white',
  );
  copy.prepend(rect);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}
