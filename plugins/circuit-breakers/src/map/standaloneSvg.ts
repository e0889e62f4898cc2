/** What CSS gives a picture on a page, and a file has to say itself. */
const PAINT = [
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-width',
  'text-anchor',
] as const;

/** What only a page has use for. */
const LIVE = ['aria-pressed', 'class', 'role', 'style', 'tabindex'];

function written(copy: Element, shown: Element) {
  const style = getComputedStyle(shown);
  for (const name of LIVE) copy.removeAttribute(name);
  for (const name of PAINT) {
    const value = style.getPropertyValue(name);
    if (value) copy.setAttribute(name, value);
  }
}

/** A picture on the page as the text of an SVG file: its paint written out, all of it in view. */
export function standaloneSvg(
  picture: SVGSVGElement,
  { width, height, title }: { width: number; height: number; title: string },
): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const shown = picture.querySelectorAll('*');
  copy
    .querySelectorAll('*')
    .forEach((element, place) => written(element, shown[place]));
  written(copy, picture);
  copy.querySelector(':scope > g')?.removeAttribute('transform');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('aria-label', title);
  const ground = document.createElementNS(copy.namespaceURI, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute(
    'fill',
    getComputedStyle(document.body).backgroundColor || '#ffffff',
  );
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
