import type { MapArea } from './mapModel';
import { FONT, type MapFrame } from './mapView';
import { overlayRing } from './overlayRing';

function paintRing({ context, palette, scale }: MapFrame, area: MapArea) {
  const ring = overlayRing(area, scale);
  if (!ring) return;
  const { gap, line, text, badge } = ring;
  context.beginPath();
  context.roundRect(
    area.x - gap,
    area.y - gap,
    area.width + 2 * gap,
    area.height + 2 * gap,
    5,
  );
  context.strokeStyle = palette.text;
  context.lineWidth = line;
  context.stroke();
  context.beginPath();
  context.arc(badge.x, badge.y, badge.radius, 0, 2 * Math.PI);
  context.fillStyle = palette.text;
  context.fill();
  context.font = `700 ${badge.size}px ${FONT}`;
  context.fillStyle = palette.surface;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, badge.x, badge.y);
  context.textAlign = 'left';
}

/** Marks where members of the chosen chapter or guild sit: their teams, or the areas that stand for them. */
export function paintOverlay(frame: MapFrame, places: readonly number[]): void {
  for (const place of places) {
    const area = frame.model.areas[place];
    const isTeam = area.level === 'team';
    if (isTeam || !frame.scene.stateOf(place).isOpen) paintRing(frame, area);
  }
}
