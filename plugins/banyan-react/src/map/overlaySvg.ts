import type { MapArea } from './mapModel';
import type { MapPalette } from './mapPalette';
import { overlayRing } from './overlayRing';

/** The mark of a team in which members of the chosen chapter or guild sit, for an exported map. */
export function overlaySvg(area: MapArea, palette: MapPalette): string {
  const ring = area.level === 'team' ? overlayRing(area, 1) : undefined;
  if (!ring) return '';
  const { gap, line, text, badge } = ring;
  return [
    `<rect x="${area.x - gap}" y="${area.y - gap}" width="${area.width + 2 * gap}" height="${area.height + 2 * gap}" rx="5" fill="none" stroke="${palette.text}" stroke-width="${line}"/>`,
    `<circle cx="${badge.x}" cy="${badge.y}" r="${badge.radius}" fill="${palette.text}"/>`,
    `<text x="${badge.x}" y="${badge.y + 4}" font-size="${badge.size}" font-weight="700" text-anchor="middle" fill="${palette.surface}">${text}</text>`,
  ].join('');
}
