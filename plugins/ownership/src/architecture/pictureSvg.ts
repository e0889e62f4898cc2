/** What CSS gives a picture on a page, and a file has to say itself. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
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

/** A picture on the page as the text of an SVG file, with its colours and fonts, on a ground of its own. */
export function pictureSvg(
  picture: SVGSVGElement,
  { width, height, ground }: { width: number; height: number; ground: string },
): string {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const shown = [...picture.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, at) =>
    settle(element, shown[at]),
  );
  settle(copy, picture);
  copy.setAttribute('aria-label', 'Organisation and architecture');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', ground);
  copy.prepend(rect);
  return new XMLSerializer().serializeToString(copy);
}
