import { aMigration, endOfMonth, NOW } from '../__testUtils__/migrations';
import { isAnswered, momentOf, replayed } from './replayed';

const live = () =>
  aMigration({
    at: NOW,
    isReplay: false,
    progress: { weight: 1, count: 2, traffic: 3, data: 4 },
  });

describe('momentOf', () => {
  it.each([
    [undefined, NOW],
    ['2010-12', endOfMonth('2010-12')],
    ['2031', NOW],
    ['yesterday', NOW],
  ])('%s', (at, expected) => {
    expect(momentOf(at, NOW)).toBe(expected);
  });
});

describe('isAnswered', () => {
  it.each([
    ['now, by an answer about now', live(), undefined, true],
    ['now, by a replay', aMigration(), undefined, false],
    ['the same month', aMigration(), '2010-12', true],
    ['another month', aMigration(), '2010-11', false],
    ['this month, by an answer about now', live(), '2026-11', true],
  ])('%s', (_, answer, at, expected) => {
    expect(isAnswered(answer, at)).toBe(expected);
  });
});

describe('replayed', () => {
  it('leaves alone an answer about that moment', () => {
    const answer = aMigration();
    expect(replayed(answer, '2010-12')).toBe(answer);
  });

  it('works out another moment from the history of the answer', () => {
    const { at, progress, isReplay, lastMonth, capabilities } = replayed(
      live(),
      '2010-10',
    );
    expect(at).toBe(endOfMonth('2010-10'));
    expect(isReplay).toBe(true);
    expect(progress).toEqual({
      weight: 42.5,
      count: 33.3,
      traffic: null,
      data: 100,
    });
    expect(lastMonth).toBe(12.5);
    expect(capabilities.map(({ name, intended }) => [name, intended])).toEqual([
      ['encoding-farm', 100],
      ['web-pages', 25],
      ['billing', null],
    ]);
  });

  it('does not know what was observed at another moment', () => {
    const answer = live();
    answer.capabilities[1].observed = 79.4;
    const [, web] = replayed(answer, '2010-10').capabilities;
    expect(web.observed).toBeNull();
  });
});
