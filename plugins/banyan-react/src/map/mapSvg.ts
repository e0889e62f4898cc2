import { NO_UNIT_COLOUR } from '../colour';
import type { MapModel } from './mapModel';
import type { MapPalette } from './mapPalette';
import { mapScene } from './mapScene';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that cannot become markup; characters that XML forbids are dropped. */
export const xml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, mark => ESCAPES[mark]);

const PER_CHARACTER = 6.6;

const short = (text: string, width: number) => {
  const room = Math.max(1, Math.floor(width / PER_CHARACTER));
  const characters = [...text];
  return characters.length <= room
    ? text
    : `${characters.slice(0, room - 1).join('')}…`;
};

const DASHES = { critical: '', fallback: '1.5 3', async: '6 4' };

const rect = (
  {
    x,
    y,
    width,
    height,
  }: { x: number; y: number; width: number; height: number },
  attributes: string,
) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" ${attributes}/>`;

function areaSvg(area: MapModel['areas'][number], palette: MapPalette): string {
  const colour = area.colour[palette.mode] ?? NO_UNIT_COLOUR[palette.mode];
  const tint = area.level === 'organization' ? 0 : 0.1;
  return [
    `<g><title>${xml(area.title)}</title>`,
    rect(
      area,
      `fill="${colour}" fill-opacity="${tint}" stroke="${colour}" stroke-opacity="0.6"`,
    ),
    `<text x="${area.x + 8}" y="${area.y + 18}" font-size="12" font-weight="600" fill="${palette.text}">${xml(short(area.title, area.width - 50))}</text>`,
    `<text x="${area.x + area.width - 8}" y="${area.y + 18}" font-size="11" text-anchor="end" fill="${palette.muted}">${xml(area.caption)}</text></g>`,
  ].join('');
}

function chipSvg(chip: MapModel['chips'][number], palette: MapPalette): string {
  const tier = chip.tier === undefined ? '' : `T${chip.tier} `;
  return [
    `<g><title>${xml(chip.title)}</title>`,
    rect(chip, `fill="${palette.surface}" stroke="${palette.line}"`),
    `<text x="${chip.x + 6}" y="${chip.y + chip.height / 2 + 4}" font-size="11.5" fill="${palette.text}"><tspan font-weight="700">${tier}</tspan>${xml(short(chip.title, chip.width - 36))}</text></g>`,
  ].join('');
}

/** The whole map with every service as an SVG document of its own. @public */
export function mapSvg(model: MapModel, palette: MapPalette): string {
  const { edges } = mapScene(model, 'service');
  const lines = edges.map(({ curve, style }) => {
    const [x1, y1, x2, y2, x3, y3, x4, y4] = curve;
    return `<path d="M${x1} ${y1}C${x2} ${y2} ${x3} ${y3} ${x4} ${y4}" stroke-dasharray="${DASHES[style]}"/>`;
  });
  const { width, height } = model;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" width="${width + 16}" height="${height + 16}" font-family="Inter, system-ui, sans-serif">`,
    `<rect x="-8" y="-8" width="${width + 16}" height="${height + 16}" fill="${palette.ground}"/>`,
    ...model.areas.map(area => areaSvg(area, palette)),
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 8 4 0 8z" fill="${palette.call}"/></marker></defs>`,
    `<g fill="none" stroke="${palette.call}" stroke-width="1.2" marker-end="url(#arrow)">`,
    ...lines.map(line => line.replace('/>', ' marker-end="url(#arrow)"/>')),
    '</g>',
    ...model.chips.map(chip => chipSvg(chip, palette)),
    '</svg>',
  ].join('\n');
}
