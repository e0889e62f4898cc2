import { fitText } from './fitText';
import type { MapChip } from './mapModel';
import { DIMMED, FONT, isLit, type MapFrame } from './mapView';
import { paintStatus } from './paintStatus';

const BADGE = 20;

function paintTier(frame: MapFrame, chip: MapChip): number {
  const { context, palette } = frame;
  if (chip.tier === undefined) return chip.x + 8;
  const { fill, text } = palette.tiers[Math.min(chip.tier, 3)];
  const top = chip.y + chip.height / 2 - 7;
  context.beginPath();
  context.roundRect(chip.x + 5, top, BADGE, 14, 3);
  context.fillStyle = fill;
  context.fill();
  if (chip.tier === 3) {
    context.strokeStyle = palette.line;
    context.lineWidth = 1;
    context.stroke();
  }
  context.font = `700 9.5px ${FONT}`;
  context.fillStyle = text;
  context.textAlign = 'center';
  context.fillText(`T${chip.tier}`, chip.x + 5 + BADGE / 2, top + 7.5);
  context.textAlign = 'left';
  return chip.x + BADGE + 11;
}

function paintChip(frame: MapFrame, place: number) {
  const { context, model, palette, scale, lit } = frame;
  const chip = model.chips[place];
  const isCore = lit?.core.has(place);
  context.beginPath();
  context.roundRect(chip.x, chip.y, chip.width, chip.height, 4);
  context.fillStyle = palette.surface;
  context.fill();
  context.globalAlpha = isLit(frame, { kind: 'chip', place }) ? 1 : DIMMED;
  context.strokeStyle = palette.line;
  if (lit && isLit(frame, { kind: 'chip', place }))
    context.strokeStyle = isCore ? palette.accent : palette.text;
  context.lineWidth = (isCore ? 1.6 : 1) / Math.min(scale, 1);
  context.stroke();
  context.textBaseline = 'middle';
  const left = paintTier(frame, chip);
  context.font = `${chip.illustrative ? 'italic ' : ''}11.5px ${FONT}`;
  context.fillStyle = palette.text;
  const room = chip.x + chip.width - left - (chip.status ? 14 : 6);
  context.fillText(
    fitText(context, chip.title, room),
    left,
    chip.y + chip.height / 2 + 0.5,
  );
  if (chip.status)
    paintStatus(context, chip.status, {
      x: chip.x + chip.width - 9,
      y: chip.y + chip.height / 2,
      palette,
    });
  context.globalAlpha = 1;
}

/** Draws the chips on the screen. */
export function paintChips(frame: MapFrame): void {
  for (const place of frame.visibleChips) {
    if (frame.scene.isShown({ kind: 'chip', place })) paintChip(frame, place);
  }
}
