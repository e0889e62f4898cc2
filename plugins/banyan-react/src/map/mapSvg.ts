import { NO_UNIT_COLOUR } from '../colour';
import type { Box } from './box';
import { drumPath } from './drumPath';
import { graphemes } from './fitText';
import { isolated } from './isolated';
import type { MapModel } from './mapModel';
import type { MapPalette } from './mapPalette';
import { mapScene } from './mapScene';
import { overlaySvg } from './overlaySvg';
import { EDGE_DASHES } from './paintEdges';

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
  const characters = graphemes(text);
  return isolated(
    characters.length <= room
      ? text
      : `${characters.slice(0, room - 1).join('')}…`,
  );
};

const rect = ({ x, y, width, height }: Box, attributes: string) =>
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
  const ground = chip.isStore
    ? `<path d="${drumPath(chip)}" fill="${palette.surface}" stroke="${palette.muted}"/>`
    : rect(chip, `fill="${palette.surface}" stroke="${palette.line}"`);
  return [
    `<g><title>${xml(chip.title)}</title>`,
    ground,
    `<text x="${chip.x + 6}" y="${chip.y + chip.height / 2 + 4}" font-size="11.5" fill="${palette.text}"><tspan font-weight="700">${tier}</tspan>${xml(short(chip.title, chip.width - 36))}</text></g>`,
  ].join('');
}

const marker = (id: string, shape: string) =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto">${shape}</marker>`;

const ends = (colour: string) =>
  `<defs>${marker('call', `<path d="M0 0 8 4 0 8z" fill="${colour}"/>`)}${marker('use', `<circle cx="5" cy="4" r="3" fill="${colour}"/>`)}</defs>`;

function edgesSvg(model: MapModel, palette: MapPalette): string[] {
  const { edges } = mapScene(model, { level: 'service', expanded: new Set() });
  return [
    ends(palette.call),
    `<g fill="none" stroke="${palette.call}" stroke-width="1.2">`,
    ...edges.map(({ curve, style }) => {
      const [x1, y1, x2, y2, x3, y3, x4, y4] = curve;
      const end = style === 'uses' ? 'use' : 'call';
      return `<path d="M${x1} ${y1}C${x2} ${y2} ${x3} ${y3} ${x4} ${y4}" stroke-dasharray="${EDGE_DASHES[style].join(' ')}" marker-end="url(#${end})"/>`;
    }),
    '</g>',
  ];
}

/** The whole map with every service as an SVG document of its own. @public */
export function mapSvg(model: MapModel, palette: MapPalette): string {
  const { width, height } = model;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 ${width + 16} ${height + 16}" width="${width + 16}" height="${height + 16}" font-family="Inter, system-ui, sans-serif">`,
    `<rect x="-8" y="-8" width="${width + 16}" height="${height + 16}" fill="${palette.ground}"/>`,
    ...model.areas.map(area => areaSvg(area, palette)),
    ...edgesSvg(model, palette),
    ...model.chips.map(chip => chipSvg(chip, palette)),
    ...model.areas.map(area => overlaySvg(area, palette)),
    '</svg>',
  ].join('\n');
}
