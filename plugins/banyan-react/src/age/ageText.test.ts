import { ageText } from './ageText';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('ageText', () => {
  it.each([
    ['2026-11-22T11:59:46Z', '14 s'],
    ['2026-11-22T11:58:59Z', '1 min'],
    ['2026-11-22T10:00:00Z', '2 h'],
    ['2026-11-19T12:00:00Z', '3 days'],
    ['2026-11-22T12:00:09Z', '0 s'],
    ['yesterday', undefined],
  ])('says of %s that it is %s old', (at, expected) => {
    expect(ageText(at, NOW)).toBe(expected);
  });
});
