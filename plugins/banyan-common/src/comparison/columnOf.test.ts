import fc from 'fast-check';
import { referenceAnswers, told } from './__testUtils__/referenceAnswers';
import type { ColumnAnswers } from './answers';
import { columnOf } from './columnOf';
import { COMPARED_MEASURES, type MeasureId } from './measures';
import { notInstalled } from './notInstalled';
import { MEASURES } from './rows';

const NETFLIX = 'group:netflix/netflix';
const ACME = 'group:acme/acme';

/** Answers of an organisation of which nothing is known. */
const NOTHING: ColumnAnswers = {
  alignment: told({
    measures: Object.fromEntries(
      [
        'mirror',
        'congruence',
        'modularity',
        'propagationCost',
        'coreSize',
        'teamLoad',
      ].map(name => [
        name,
        { value: null, best: null, n: 0, m: 0, unknown: 0 },
      ]),
    ),
    unknown: [
      { measure: 'mirror', because: 'there is no component in this scope' },
    ],
    ...{ disagreements: [], pairs: [], teams: [] },
  }),
  ownership: told({
    groups: [],
    findings: [],
    checks: ['OWN-03', 'DATA-01'].map(check => ({
      check,
      looked: 0,
      found: 0,
      unknown: 0,
    })),
  }),
  coverage: told({ calls: [], covered: 0, total: 0 }),
  migrations: told({ items: [] }),
  scorecards: told({ evaluated: null, scorecards: [] }),
};

const cellOf = (id: MeasureId, answers: Partial<ColumnAnswers> = {}) =>
  columnOf(ACME, { ...NOTHING, ...answers })[id];

const checked = (check: object, findings: object[] = []) => ({
  ownership: told<never>({ groups: [], findings, checks: [check] }),
});

it('has every measure once, in the order of the page', () => {
  expect(MEASURES.map(({ id }) => id)).toEqual(COMPARED_MEASURES);
  for (const { title, note, how } of MEASURES)
    for (const words of [title, note, how]) expect(words).not.toBe('');
});

describe('what is not known', () => {
  it('is unknown with a reason on every measure, and never 0', () => {
    for (const [id, cell] of Object.entries(columnOf(ACME, NOTHING))) {
      if (id === 'migrations') continue;
      expect(cell).toMatchObject({
        value: null,
        reading: 'unknown',
        text: 'unknown',
      });
      expect(cell.because).toMatch(/\w/);
    }
    expect(cellOf('migrations')).toMatchObject({
      value: null,
      text: 'none in the catalog',
    });
  });

  it('has the reason that the backend gives', () => {
    expect(cellOf('mirror').because).toBe(
      'there is no component in this scope',
    );
  });

  it.each<[MeasureId, string]>([
    ['two-pizza', 'there is no team in it'],
    ['shared-stores', 'there is no data store in it'],
    ['coverage', 'spec.calls of a Component'],
    ['levels', 'not judged yet: run the scorecards'],
  ])('says for %s what to do', (id, words) => {
    expect(cellOf(id).because).toContain(words);
  });

  it('names the annotation when no team has a known size', () => {
    const answers = checked({
      check: 'OWN-03',
      looked: 4,
      found: 0,
      unknown: 4,
    });
    expect(cellOf('two-pizza', answers)).toMatchObject({
      value: null,
      because: expect.stringContaining('banyan/headcount'),
    });
  });

  it('leaves teams of unknown size out of the share, and says so', () => {
    const answers = checked({
      check: 'OWN-03',
      looked: 10,
      found: 3,
      unknown: 1,
    });
    expect(cellOf('two-pizza', answers)).toMatchObject({
      beside: '6/9',
      reading: 'poor',
      because: expect.stringMatching(
        /^below 75 %; of 1 more teams .*banyan\/headcount/,
      ),
    });
  });

  it('is waiting as long as the answer is on its way', () => {
    const waiting = { state: 'waiting' } as const;
    expect(cellOf('coverage', { coverage: waiting }).reading).toBe('waiting');
  });
});

describe('a plugin that is missing', () => {
  const SOURCES = {
    topology: ['alignment', 'ownership'],
    'circuit-breakers': ['coverage'],
    strangler: ['migrations'],
    scorecards: ['scorecards'],
  } as const;

  it('makes its own measures unknown by its name, and leaves the others as they are', () => {
    const whole = referenceAnswers(NETFLIX);
    const before = columnOf(NETFLIX, whole);
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(SOURCES) as (keyof typeof SOURCES)[]),
        fc.constantFrom('', 'it answers in another form', undefined),
        (plugins, because) => {
          const gone = plugins.flatMap(plugin =>
            SOURCES[plugin].map(name => [
              name,
              { state: 'missing', because: because ?? notInstalled(plugin) },
            ]),
          );
          const after = columnOf(NETFLIX, {
            ...whole,
            ...Object.fromEntries(gone),
          });
          const [missing, others] = [true, false].map(isGone =>
            MEASURES.filter(
              ({ plugin }) => plugins.includes(plugin) === isGone,
            ),
          );
          for (const { id, plugin } of missing)
            expect(after[id]).toMatchObject({
              value: null,
              reading: 'unknown',
              because: expect.stringContaining(plugin),
            });
          for (const { id } of others) expect(after[id]).toEqual(before[id]);
        },
      ),
    );
  });

  it('says what to add', () => {
    expect(notInstalled('circuit-breakers')).toBe(
      'circuit-breakers is not installed: add @banyan/backstage-plugin-circuit-breakers-backend to the backend',
    );
  });
});

describe('stores shared by teams', () => {
  const finding = (entityRef: string, accepted?: object) => ({
    ...{ check: 'DATA-01', entityRef, accepted },
  });

  it('count although they are accepted, and the cell says so', () => {
    const answers = checked(
      { check: 'DATA-01', looked: 19, found: 2, unknown: 0 },
      [finding('resource:acme/one', { id: '1' }), finding('resource:acme/two')],
    );
    expect(cellOf('shared-stores', answers)).toMatchObject({
      ...{ value: 2, n: 2, m: 19, reading: 'poor' },
      because: 'more than 1; 1 of them accepted',
    });
  });

  it('are none only where somebody looked', () => {
    const answers = checked({
      check: 'DATA-01',
      looked: 3,
      found: 0,
      unknown: 0,
    });
    expect(cellOf('shared-stores', answers)).toMatchObject({
      value: 0,
      reading: 'good',
    });
  });
});

it.each([
  ['fair', 1, 'a cycle inside one team'],
  ['poor', 2, '2 teams in one cycle'],
])('takes for %s a cycle of %i teams', (reading, teams, because) => {
  const netflix = referenceAnswers(NETFLIX);
  if (netflix.alignment.state !== 'told') throw new Error('nothing was told');
  const { measures } = netflix.alignment.value;
  const components = ['component:acme/a', 'component:acme/b'];
  const coreSize = { value: 0.5, n: 2, m: 4, teams, components };
  const alignment = told<never>({
    ...netflix.alignment.value,
    measures: { ...measures, coreSize },
  });
  const cells = columnOf(NETFLIX, { ...netflix, alignment });
  expect(cells.cycle).toMatchObject({
    ...{ reading, because, value: 2 },
    beside: 'of 4',
    items: components,
  });
});

describe('migrations', () => {
  const migration = (title: string, state: string, weight: number | null) => ({
    ...{ ref: `migration:acme/${title}`, title, state, progress: { weight } },
  });

  it.each([
    [
      '1/3 done, 55.5 %, 87.5 %',
      [
        ['a', 'done', 100],
        ['b', 'moving', 55.5],
        ['c', 'stalled', 87.5],
      ],
    ],
    ['1/1 done', [['a', 'done', 100]]],
    ['0/1 done, unknown', [['a', 'moving', null]]],
  ] as [string, [string, string, number | null][]][])(
    'read %s',
    (text, items) => {
      const answers = {
        migrations: told<never>({
          items: items.map(each => migration(...each)),
        }),
      };
      const cell = cellOf('migrations', answers);
      expect(cell).toMatchObject({ text, value: null, reading: 'none' });
      expect(cell.parts.map(({ share }) => share)).toEqual(
        items.map(([, , weight]) => (weight === null ? null : weight / 100)),
      );
    },
  );
});

it('leaves out simulated migrations, which happened to nobody', () => {
  const item = (simulated: boolean) => ({
    ...{ ref: 'migration:acme/a', title: 'a', state: 'moving', simulated },
    progress: { weight: 40 },
  });
  const answers = {
    migrations: {
      state: 'told',
      value: { items: [item(true), item(false)] } as never,
    } as const,
  };
  expect(cellOf('migrations', answers).text).toBe('0/1 done, 40 %');
});

describe('levels', () => {
  const card = (title: string, reached: number | null, points = 6) => ({
    scorecard: { ref: `scorecard:default/${title}`, title },
    levels: ['bronze', 'silver', 'gold'],
    standing: { reached, points, possible: reached === null ? 0 : 10 },
  });

  it.each([
    ['bronze in 1 of 2', [0, -1]],
    ['gold in 1, silver in 1 and bronze in 2 of 5', [0, 2, 1, 0, -1]],
    ['no level yet in 2', [-1, -1]],
    ['bronze in 1 of 1', [0, null]],
  ])('read %s', (text, reached) => {
    const scorecards = reached.map((at, index) => card(`card ${index}`, at));
    const answers = { scorecards: told<never>({ evaluated: {}, scorecards }) };
    expect(cellOf('levels', answers).text).toBe(text);
  });

  it('name the level and the share of points of each scorecard', () => {
    const scorecards = [
      card('Data', 1),
      card('Readiness', -1, 0),
      card('Migration', null),
    ];
    const answers = { scorecards: told<never>({ evaluated: {}, scorecards }) };
    expect(cellOf('levels', answers)).toMatchObject({
      parts: [
        { label: 'Data', share: 0.6, text: 'silver, 60 %' },
        { label: 'Readiness', share: 0, text: 'no level yet, 0 %' },
      ],
      because: '1 scorecard with nothing to rate in it',
    });
  });
});
