import { caseFilesOf } from '../../data/CaseFile';
import { shownGroups } from '../../data';
import { aCaseFile } from '../../__testUtils__/entities';
import { pointsOf, TO_CLOUD, TO_COSMOS } from '../__testUtils__/migrations';
import { CATALOG } from '../__testUtils__/timelineFiles';
import { profilePath } from '../lanes/profilePath';
import { laneEvents } from './lanes';
import { doneAt, migrationBar } from './migrationBar';
import { companyLooks } from './companyLooks';
import { countsOf, countWords, drawnValue, notDrawn } from './serviceCounts';
import { swingOf, timelinesSentence } from './timelinesSentence';

const groups = shownGroups(
  { files: caseFilesOf(CATALOG), organisations: [] },
  {},
);
const [netflix, uber] = groups;

const month = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 7);

describe('migrationBar', () => {
  it('ends when everything had moved', () => {
    const bar = migrationBar(TO_CLOUD, pointsOf(TO_CLOUD.ref));
    expect([month(bar.from), month(bar.doneAt)]).toEqual([
      '2008-08',
      '2016-01',
    ]);
    expect(bar.profile.map(({ percent }) => percent)).toEqual([8, 66.7, 100]);
  });

  it('is open at the last that is known of it when it is not over', () => {
    const bar = migrationBar(TO_COSMOS, pointsOf(TO_COSMOS.ref));
    expect([month(bar.last), bar.isDone, bar.doneAt]).toEqual([
      '2020-01',
      false,
      undefined,
    ]);
    expect(bar.percent).toBe(87.5);
  });

  it('does not know its end without its steps, even if it is over', () => {
    expect(migrationBar(TO_CLOUD)).toMatchObject({
      isDone: true,
      doneAt: undefined,
      profile: [],
      last: TO_CLOUD.startedAt,
    });
  });

  it('takes an unknown weight for unknown, not for 0', () => {
    const [first] = pointsOf(TO_CLOUD.ref);
    const unknown = { ...first, progress: { ...first.progress, weight: null } };
    expect(migrationBar(TO_CLOUD, [unknown]).profile).toEqual([]);
  });

  it('is over from when on nothing went back', () => {
    const profile = [100, 80, 100, 100].map((percent, at) => ({ at, percent }));
    expect(doneAt(profile)).toBe(2);
    expect(doneAt(profile.slice(0, 2))).toBeUndefined();
  });
});

describe('profilePath', () => {
  const bar = {
    ...migrationBar(TO_CLOUD),
    ...{ from: 0, last: 100 },
    profile: [
      { at: 0, percent: 0 },
      { at: 50, percent: 40 },
    ],
  };

  it('rises in steps to the share that was moved, up to the end of the bar', () => {
    expect(profilePath(bar, at => at, { y: 0, height: 10 })).toBe(
      'M0,10L50,10L50,6L100,6L100,6L100,10L100,10L50,10L50,10L0,10Z',
    );
  });

  it('is nothing where nothing is known', () => {
    expect(
      profilePath({ ...bar, profile: [] }, at => at, { y: 0, height: 10 }),
    ).toBeUndefined();
  });
});

describe('counts', () => {
  it('have the words of their source, or the number or range', () => {
    expect(
      [...countsOf(netflix), ...countsOf(uber)].map(({ count }) =>
        countWords(count),
      ),
    ).toEqual(['1', '500-700', '1,000+', '4,000+', '70 domains']);
  });

  it('stand in the middle of a range on a logarithmic scale', () => {
    expect(drawnValue({ count: 10, most: 1000 })).toBeCloseTo(100);
    expect(drawnValue({ count: 10 })).toBe(10);
  });

  it('say why they are not drawn', () => {
    const [group] = shownGroups(
      {
        files: caseFilesOf([
          aCaseFile('a', 'A', {
            serviceCounts: [
              { count: 1 },
              { count: 2, date: '2021', as: 'told' },
              { count: 3, date: '2021-02-30' },
              { count: 4, date: '2021' },
            ],
          }),
        ]),
        organisations: [],
      },
      {},
    );
    expect(
      notDrawn(countsOf(group)).map(({ point, because }) => [
        point.count.count,
        because,
      ]),
    ).toEqual([
      [1, 'it has no date'],
      [2, 'it counts something else'],
      [3, 'there is no such day'],
    ]);
  });
});

describe('timelinesSentence', () => {
  const done = (title: string, years: number) => ({
    title,
    events: [],
    counts: [],
    bars: [
      {
        ...migrationBar(TO_CLOUD),
        from: 0,
        last: years * 365.25 * 86_400_000,
        doneAt: years * 365.25 * 86_400_000,
      },
    ],
  });
  const nothing = { title: 'A', events: [], counts: [], bars: [] };

  it.each([
    [
      'of several',
      [done('A', 3.2), done('B', 7.4)],
      'The main migrations took 3 to 7 years each',
    ],
    [
      'of several alike',
      [done('A', 3.2), done('B', 2.9)],
      'The main migrations took 3 years each',
    ],
    [
      'of one',
      [done('A', 1.1), nothing],
      'The main migration of A took 1 year',
    ],
    [
      'of a short one',
      [done('A', 0.2)],
      'The main migration of A took less than a year',
    ],
    ['without any that is over', [nothing], 'No case file here has a timeline'],
  ])('says how long it took, %s', (_, lanes, words) => {
    expect(timelinesSentence(lanes)).toBe(words);
  });

  it('counts events where no migration is over', () => {
    expect(
      timelinesSentence([{ ...nothing, events: laneEvents(netflix) }]),
    ).toBe('3 dated events of 1 company from 2008 to 2016');
  });

  it('tells of a swing back where the counts have one, and not where they have none', () => {
    expect(swingOf(countsOf(uber))?.to.count.count).toBe(70);
    expect(swingOf(countsOf(netflix))).toBeUndefined();
    expect(
      timelinesSentence([
        { ...nothing, title: 'Uber', counts: countsOf(uber) },
      ]),
    ).toContain(
      'at Uber the service count then swung back from 4,000+ into 70 domains',
    );
  });
});

describe('companyLooks', () => {
  const { file } = netflix;
  const group = (ref: string, has = file) => ({ ref, file: has });

  it('gives each a colour and a shape of its own', () => {
    const looks = [
      ...companyLooks(['d', 'c', 'b', 'a'].map(ref => group(ref))).values(),
    ];
    expect(new Set(looks.map(({ colour }) => colour.light)).size).toBe(4);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(4);
  });

  it('stays the same when somebody without a case file is added', () => {
    const added = { ref: 'a', file: undefined };
    expect(companyLooks([added, group('b'), group('c')])).toEqual(
      new Map([
        ['a', expect.anything()],
        ...companyLooks([group('b'), group('c')]),
      ]),
    );
  });
});
