import { anArea } from './__testUtils__/anyMap';
import { mapPalette } from './mapPalette';
import { overlayRing } from './overlayRing';
import { overlaySvg } from './overlaySvg';
import { paintOverlay } from './paintOverlay';
import type { MapFrame } from './mapView';

const palette = mapPalette('light');
const unit = anArea(-1, { level: 'unit', members: 3, width: 200 });
const teams = [2, 1, undefined].map(members =>
  anArea(0, { members, width: 80, height: 40 }),
);
const areas = [unit, ...teams];

/** The numbers that are written when these areas are open. */
function written(isOpen: boolean, places = [...areas.keys()]) {
  const texts: string[] = [];
  const nothing = () => {};
  const context = {
    beginPath: nothing,
    roundRect: nothing,
    stroke: nothing,
    fill: nothing,
    arc: nothing,
    fillText: (text: string) => texts.push(text),
  };
  const scene = { stateOf: () => ({ isShown: true, isOpen }) };
  const frame = { context, scene, palette, scale: 1, model: { areas } };
  paintOverlay(frame as unknown as MapFrame, places);
  return texts;
}

describe('paintOverlay', () => {
  it('marks the teams with their members, but no team without one', () => {
    expect(written(true)).toEqual(['2', '1']);
  });

  it('marks a closed area with all members inside', () => {
    expect(written(false, [0])).toEqual(['3']);
  });
});

describe('overlayRing', () => {
  it('keeps its number legible when the map is far away', () => {
    const size = (scale: number) =>
      (overlayRing(teams[0], scale)?.badge.size ?? 0) * scale;
    expect([1, 0.5, 0.1].map(size)).toEqual([11, 11, 11]);
  });
});

describe('overlaySvg', () => {
  it('writes the number of a marked team, and nothing of another', () => {
    expect(overlaySvg(teams[0], palette)).toContain('>2</text>');
    expect(overlaySvg(teams[2], palette)).toBe('');
    expect(overlaySvg(unit, palette)).toBe('');
  });
});
