import { activeShare } from './overlaysActiveShare';
import { overlayVerdicts } from './overlaysVerdicts';

describe('overlayVerdicts', () => {
  it.each([
    ['a chapter in two squads of one unit', 'chapter', [1, 1], 2, 2, 'pass'],
    ['a chapter in squads of two units', 'chapter', [1, 2], 2, 2, 'fail'],
    ['a chapter of one squad', 'chapter', [1], 3, 3, 'fail'],
    ['a chapter of one squad so far', 'chapter', [1], 3, 14, 'unknown'],
    ['a guild in two units', 'guild', [1, 2], 2, 90, 'pass'],
    ['a guild of one unit', 'guild', [1, 1], 2, 2, 'fail'],
    ['a guild of one unit so far', 'guild', [1, 1], 2, 90, 'unknown'],
    ['nobody known', 'guild', [], 0, undefined, 'unknown'],
    ['members in no squad', 'guild', [], 3, 3, 'fail'],
  ] as const)('says of %s', (_, type, units, members, people, expected) => {
    expect(overlayVerdicts({ type, units, members, people }).reach).toBe(
      expected,
    );
  });

  it.each([
    ['0.2', 0.2, 'pass'],
    ['1', 1, 'pass'],
    ['.15', 0.15, 'warn'],
    ['0', 0, 'fail'],
    ['0.0', 0, 'fail'],
    ['1.2', undefined, 'unknown'],
    ['-1', undefined, 'unknown'],
    ['20%', undefined, 'unknown'],
    ['', undefined, 'unknown'],
    [undefined, undefined, 'unknown'],
  ])('reads %p as active share', (text, share, expected) => {
    const annotations: Record<string, string> =
      text === undefined ? {} : { 'banyan/active-share': text };
    expect(activeShare({ annotations })).toBe(share);
    const facts = { units: [1, 2], members: 2, share };
    expect(overlayVerdicts({ type: 'guild', ...facts }).activity).toBe(
      expected,
    );
    expect(
      overlayVerdicts({ type: 'chapter', ...facts }).activity,
    ).toBeUndefined();
  });
});
