import { drumPath } from './drumPath';
import { fitText } from './fitText';
import type { MapChip } from './mapModel';
import { DIMMED, FONT, isLit, type MapFrame } from './mapView';
import { paintStatus } from './paintStatus';

const BADGE = 20;
const TEXT = 11.5;
const INSET = 8;
/** Names below this height on the screen (px) are noise, and left out. */
const ILLEGIBLE = 5.5;

/** Draws the badge of the tier, if it is known; where the name begins behind it. */
function paintTier({ context, palette }: MapFrame, chip: MapChip): number {
  if (chip.tier === undefined || chip.isStore) return chip.x + INSET;
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

/** A component is a plate, a store is a drum. */
function paintGround(frame: MapFrame, chip: MapChip, place: number) {
  const { context, palette, scale, lit } = frame;
  const path = new Path2D(chip.isStore ? drumPath(chip) : undefined);
  if (!chip.isStore) path.roundRect(chip.x, chip.y, chip.width, chip.height, 4);
  context.fillStyle = palette.surface;
  context.fill(path);
  const isNear = lit?.chips.has(place);
  const isCore = lit?.core.has(place);
  context.globalAlpha = isLit(frame, { kind: 'chip', place }) ? 1 : DIMMED;
  context.strokeStyle = chip.isStore ? palette.muted : palette.line;
  if (isNear) context.strokeStyle = isCore ? palette.accent : palette.text;
  context.lineWidth = (isCore ? 1.6 : 1) / Math.min(scale, 1);
  context.stroke(path);
}

/** The lid of a store takes a little of its height. */
const middleOf = ({ y, height, isStore }: MapChip) =>
  y + height / 2 + (isStore ? 2.5 : 0.5);

/** Writes the tier and the name. */
function paintLabel(frame: MapFrame, chip: MapChip) {
  const { context, palette } = frame;
  const left = paintTier(frame, chip);
  context.fillStyle = palette.text;
  const name = fitText(context, chip.title, {
    size: TEXT,
    style: chip.illustrative ? 'italic' : '',
    width: chip.x + chip.width - left - (chip.status ? 18 : 6),
  });
  context.fillText(name, left, middleOf(chip));
}

function paintChip(frame: MapFrame, place: number) {
  const { context, model, palette, scale } = frame;
  const chip = model.chips[place];
  paintGround(frame, chip, place);
  if (TEXT * scale >= ILLEGIBLE) paintLabel(frame, chip);
  if (chip.status)
    paintStatus(context, chip.status, {
      x: chip.x + chip.width - 9,
      y: middleOf(chip),
      palette,
    });
  context.globalAlpha = 1;
}

/** Draws the chips on the screen. */
export function paintChips(frame: MapFrame): void {
  frame.context.textBaseline = 'middle';
  for (const place of frame.scene.chipsIn(frame.window))
    paintChip(frame, place);
}
