const VARIABLE = /var\((--[\w-]+)\)/g;
const FONT = 'Inter, system-ui, sans-serif';

const sizeOf = (part: SVGSVGElement) => ({
  width: Number(part.getAttribute('width')),
  height: Number(part.getAttribute('height')),
});

/**
 * Drawn parts beside each other as one SVG document that stands alone: the page's colours
 * are written out, and what only takes the pointer is left out.
 */
export function standaloneSvg(
  parts: readonly SVGSVGElement[],
  styles: Pick<CSSStyleDeclaration, 'getPropertyValue'>,
): { svg: string; width: number; height: number } {
  const serializer = new XMLSerializer();
  let width = 0;
  let height = 0;
  const drawn = parts.map(part => {
    const size = sizeOf(part);
    const copy = part.cloneNode(true) as SVGSVGElement;
    for (const hits of copy.querySelectorAll('[data-part="hits"]'))
      hits.remove();
    copy.setAttribute('x', String(width));
    width += size.width;
    height = Math.max(height, size.height);
    return serializer.serializeToString(copy);
  });
  const valueOf = (_: string, name: string) =>
    styles.getPropertyValue(name).trim() || 'currentColor';
  const ground = 'var(--bui-bg-neutral-1)';
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...drawn,
    '</svg>',
  ]
    .join('\n')
    .replace(VARIABLE, valueOf);
  return { svg, width, height };
}
