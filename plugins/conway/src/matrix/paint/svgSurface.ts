import type { Density } from '../model/density';
import type { Box } from './frame';
import { shortened } from './shortened';
import { type Paint, type Surface, tileStrength } from './surface';

const xml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const round = (value: number) => Math.round(value * 100) / 100;

const boxOf = ({ x, y, width, height }: Box) =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;

const styleOf = ({ fill = 'none', stroke, width = 1, dash, alpha }: Paint) =>
  [
    `fill="${fill}"`,
    stroke && `stroke="${stroke}" stroke-width="${width}"`,
    dash && `stroke-dasharray="${dash}"`,
    alpha !== undefined && `opacity="${alpha}"`,
  ]
    .filter(Boolean)
    .join(' ');

/** Writes an SVG text. */
export class SvgSurface implements Surface {
  private readonly parts: string[] = [];
  private clips = 0;

  rect(box: Box, paint: Paint) {
    this.parts.push(`<rect ${boxOf(box)} ${styleOf(paint)}/>`);
  }

  triangle({ x, y }: { x: number; y: number }, size: number, paint: Paint) {
    const half = size / 2;
    const path = `M${round(x)} ${round(y - half)}l${half} ${size}h${-size}z`;
    this.parts.push(`<path d="${path}" ${styleOf(paint)}/>`);
  }

  text(
    { x, y }: { x: number; y: number },
    text: string,
    lettering: Parameters<Surface['text']>[2],
  ) {
    const { size, fill, align = 'start', turned, bold, room } = lettering;
    const words = room === undefined ? text : shortened(text, size, room);
    const [left, top] = [round(x), round(y)];
    this.parts.push(
      `<text x="${left}" y="${top}" font-size="${size}" fill="${fill}" text-anchor="${align}" dominant-baseline="central"${bold ? ' font-weight="600"' : ''}${turned ? ` transform="rotate(-90 ${left} ${top})"` : ''}>${xml(words)}</text>`,
    );
  }

  tiles(density: Density, at: Parameters<Surface['tiles']>[1], colour: string) {
    const { side, counts } = density;
    for (const [tile, count] of counts.entries()) {
      if (count === 0) continue;
      const [row, column] = [Math.floor(tile / side), tile % side];
      this.rect(
        {
          x: at.x + column * at.scale,
          y: at.y + row * at.scale,
          width: at.scale,
          height: at.scale,
        },
        { fill: colour, alpha: round(tileStrength(density, count)) },
      );
    }
  }

  inside(box: Box, draw: () => void) {
    this.clips += 1;
    const id = `part-${this.clips}`;
    this.parts.push(
      `<clipPath id="${id}"><rect ${boxOf(box)}/></clipPath><g clip-path="url(#${id})">`,
    );
    draw();
    this.parts.push('</g>');
  }

  /** The picture as a file. */
  written({ width, height }: { width: number; height: number }): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">${this.parts.join('')}</svg>`;
  }
}
