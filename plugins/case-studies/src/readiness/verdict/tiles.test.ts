import type { Texts } from '../answers';
import { verdictTiles } from './tiles';

const tile = (id: string, texts: Texts) =>
  verdictTiles(texts).find(each => each.id === id)!;

describe('the figures beside the verdict', () => {
  it.each([
    ['8', '1', '1 team', '≤ 4'],
    ['20', '2 to 3', '2–3 + 1', '≤ 10'],
    ['38', '4 to 6', '2–3 + 1', '≤ 19'],
    ['120', '12 to 20', 'two-pizza teams', '≤ 60'],
  ])('%s engineers make %s teams, %s, and %s services', (engineers, ...of) => {
    const values = verdictTiles({ engineers }).map(({ value }) => value);
    expect(values.slice(0, 3)).toEqual(of);
  });

  it('are unknown, and never 0, without engineers and incidents', () => {
    expect(verdictTiles({}).map(({ value }) => value)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['50', /1 an engineer: warn/],
    ['51', /1.02 an engineer: fail/],
    ['25', /0.5 an engineer: pass/],
  ])('rate %s services of 50 engineers', (services, expected) => {
    expect(tile('services', { engineers: '50', services }).note).toMatch(
      expected,
    );
  });

  it('halt the pilot at a multiple of the incidents before', () => {
    const before = { incidentsBefore: '2' };
    expect(tile('halt', before)).toMatchObject({ value: '4 a week' });
    expect(tile('halt', before).note).not.toContain('Now');
    expect(tile('halt', { ...before, incidentsNow: '4' }).note).toContain(
      'Now 4: pause',
    );
    expect(
      tile('halt', { ...before, incidentsNow: '4', multiplier: '3' }),
    ).toMatchObject({
      value: '6 a week',
      note: expect.stringContaining('Now 4: go on'),
    });
  });
});
