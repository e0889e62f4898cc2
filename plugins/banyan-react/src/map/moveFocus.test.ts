import type { MapModel, MapTarget } from './mapModel';
import { moveFocus } from './moveFocus';

const COLOUR = { light: '', dark: '' };
const area = (
  title: string,
  level: 'organization' | 'unit' | 'team',
  parent: number,
  [x, y, width, height]: number[],
) => ({
  title,
  level,
  parent,
  x,
  y,
  width,
  height,
  caption: '',
  colour: COLOUR,
});
const chip = (title: string, of: number, x: number, y: number) => ({
  ref: title,
  title,
  area: of,
  x,
  y,
  width: 8,
  height: 2,
  illustrative: false,
  isStore: false,
});

const model: MapModel = {
  width: 100,
  height: 100,
  areas: [
    area('acme', 'organization', -1, [0, 0, 100, 100]),
    area('shop', 'unit', 0, [0, 0, 40, 100]),
    area('platform', 'unit', 0, [50, 0, 40, 100]),
    area('checkout', 'team', 1, [0, 5, 30, 20]),
    area('catalogue', 'team', 1, [0, 30, 30, 20]),
    area('identity', 'team', 2, [50, 5, 30, 20]),
  ],
  chips: [
    chip('cart', 3, 2, 8),
    chip('payment', 3, 2, 12),
    chip('search', 4, 2, 34),
    chip('login', 5, 52, 8),
  ],
  edges: [{ from: 0, to: 3, style: 'critical' }],
};

const named = (target: MapTarget | undefined) => {
  if (!target) return undefined;
  return target.kind === 'area'
    ? model.areas[target.place].title
    : model.chips[target.place].title;
};
const target = (title: string): MapTarget => {
  const place = model.areas.findIndex(one => one.title === title);
  return place >= 0
    ? { kind: 'area', place }
    : { kind: 'chip', place: model.chips.findIndex(c => c.title === title) };
};

describe('moveFocus', () => {
  it.each([
    [undefined, 'Tab', 'acme'],
    ['acme', 'Enter', 'shop'],
    ['shop', 'Enter', 'checkout'],
    ['checkout', 'Enter', 'cart'],
    ['cart', 'ArrowDown', 'payment'],
    ['payment', 'ArrowDown', 'search'],
    ['checkout', 'ArrowRight', 'identity'],
    ['checkout', 'ArrowDown', 'catalogue'],
    ['shop', 'ArrowRight', 'platform'],
    ['shop', 'ArrowLeft', undefined],
    ['cart', 'c', 'login'],
    ['login', 'c', undefined],
    ['cart', 'Enter', undefined],
    ['cart', 'Backspace', 'checkout'],
    ['acme', 'Backspace', undefined],
    ['acme', 'x', undefined],
  ])('from %s on %s to %s', (from, key, to) => {
    expect(named(moveFocus(model, from ? target(from) : undefined, key))).toBe(
      to,
    );
  });
});
