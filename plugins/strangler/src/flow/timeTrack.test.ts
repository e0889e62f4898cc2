import {
  aCapability,
  aMigration,
  anEvent,
  NOW,
} from '../__testUtils__/migrations';
import { acts, placeOf, timeTrack } from './timeTrack';
import { axisTicks, trackMarks } from './trackMarks';

const finished = () =>
  aMigration({
    at: NOW,
    isReplay: false,
    capabilities: [
      aCapability({
        name: 'web',
        history: [
          anEvent('2009-12', 'legacy', 0),
          anEvent('2010-10', 'canary', 60),
          anEvent('2011-07', 'migrated', 100),
        ],
      }),
    ],
  });

describe('timeTrack', () => {
  it('goes by months from the start to the end of what is over', () => {
    const { unit, stops } = timeTrack(finished());
    expect(unit).toBe('month');
    expect(stops[0]).toMatchObject({ id: '2008-08', percent: 0 });
    expect(stops.at(-1)).toMatchObject({ id: '2011-07', percent: 100 });
  });

  it('goes on to now where something is left', () => {
    const { stops } = timeTrack(aMigration());
    expect(stops.at(-1)).toMatchObject({ id: '2026-11', at: NOW, percent: 70 });
  });

  it('goes by days where the history is short', () => {
    const { unit, stops } = timeTrack(
      aMigration({
        startedAt: Date.parse('2026-11-20'),
        capabilities: [
          aCapability({
            name: 'web',
            history: [anEvent('2026-11-20', 'canary', 10)],
          }),
        ],
      }),
    );
    expect(unit).toBe('day');
    expect(stops.map(({ id }) => id)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it('has one stop where nothing has a date', () => {
    const { stops } = timeTrack(
      aMigration({ capabilities: [aCapability({ name: 'web' })] }),
    );
    expect(stops).toHaveLength(1);
  });
});

describe('placeOf', () => {
  const track = timeTrack(finished());
  it.each([
    [undefined, '2011-07'],
    ['2010-10', '2010-10'],
    ['2010-10-15', '2010-09'],
    ['2010', '2010-12'],
    ['1999', '2008-08'],
    ['2031-01', '2011-07'],
    ['nonsense', '2011-07'],
  ])('of %s is %s', (at, expected) => {
    expect(track.stops[placeOf(track, at, NOW)].id).toBe(expected);
  });
});

describe('acts', () => {
  const track = timeTrack(finished());
  const last = track.stops.length - 1;
  const ids = (place: number) =>
    acts(track, place).map(({ place: at }) =>
      at === undefined ? undefined : track.stops[at].id,
    );

  it('are the start, where half had moved, and the end', () => {
    expect(ids(last)).toEqual(['2008-08', '2010-10', '2011-07']);
  });

  it('take the moment that is shown for the one between', () => {
    expect(ids(placeOf(track, '2011-02', NOW))[1]).toBe('2011-02');
  });

  it('have no end as long as something is left', () => {
    const open = timeTrack(aMigration());
    expect(acts(open, open.stops.length - 1)[2].place).toBeUndefined();
  });
});

describe('trackMarks', () => {
  it('puts what happened and what did not on the track', () => {
    const answer = aMigration();
    const track = timeTrack(answer);
    const { marks, stalls } = trackMarks(answer, track);
    const idOf = (place: number) => track.stops[place].id;
    expect(
      marks
        .filter(({ isSpelled }) => isSpelled)
        .map(({ place, kind }) => `${idOf(place)} ${kind}`),
    ).toEqual(['2008-08 decision', '2010-01 observability']);
    expect(marks.map(({ kind }) => kind)).toContain('finished');
    expect(stalls.at(-1)).toMatchObject({
      label: expect.stringMatching(/^no movement for 19\d months: web-pages/),
      to: track.stops.length - 1,
    });
  });

  it('names as many years as fit', () => {
    const ticks = axisTicks(timeTrack(aMigration()));
    expect(ticks.length).toBeLessThanOrEqual(12);
    expect(ticks[0].label).toBe('2009');
  });
});
