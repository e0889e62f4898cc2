import {
  aCapability,
  anEvent,
  endOfMonth,
  someCapabilities,
  startOf,
} from '../__testUtils__/migrations';
import { boardColumns } from './boardColumns';
import { capabilitiesAnswer } from './capabilitiesSentence';
import { CAPABILITY_CSV } from './capabilityCsv';
import { capabilityRows, movedText, rollbackText } from './capabilityRows';
import { sortedRows } from './sortedRows';

const AT = endOfMonth('2010-12');

const named = (query: string) =>
  capabilityRows(someCapabilities(), AT, query).map(({ id }) => id);

describe('the rows of the capabilities', () => {
  it.each([
    ['', ['encoding-farm', 'web-pages', 'billing']],
    ['WEB', ['web-pages']],
    ['/billing', ['billing']],
    ['migrated', ['encoding-farm']],
    ['billing-team', ['billing']],
    ['nothing like it', []],
  ])('finds by name, route, owner and stage: %s', (query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  it.each([
    ['2010-11', '2010-11'],
    ['2010-11-20', '2010-11-20'],
    ['2010', '2010-01'],
  ])('says when it moved as exactly as it was stated: %s', (stated, text) => {
    const history = [anEvent(stated, 'canary', 10)];
    const [row] = capabilityRows([aCapability({ name: 'a', history })], AT);
    expect(movedText(row)).toBe(text);
  });

  it('does not look into the future of a replay', () => {
    const history = [
      anEvent('2009-12', 'legacy', 0),
      anEvent('2011-01', 'canary', 5),
    ];
    const [row] = capabilityRows([aCapability({ name: 'a', history })], AT);
    expect(movedText(row)).toBe('2009-12');
  });

  it.each([
    [
      { rollbackUntil: startOf('2011-02'), rollbackDays: 30 },
      'way back until 2011-02-01',
    ],
    [
      { rollbackUntil: startOf('2010-02'), rollbackDays: 30 },
      'way back ended 2010-02-01',
    ],
    [
      { rollbackUntil: null, rollbackDays: 30 },
      '30 days to go back, after a step',
    ],
    [{ rollbackUntil: null, rollbackDays: null }, 'no way back is stated'],
  ])('says how long a step can be taken back: %#', (told, text) => {
    expect(rollbackText(told, AT)).toBe(text);
  });
});

describe('the order of the rows', () => {
  const rows = capabilityRows(
    [10, null, 30].map((intended, place) =>
      aCapability({ name: `c${place}`, stage: 'canary', intended }),
    ),
    AT,
  );

  it.each([
    ['ascending', ['c0', 'c2', 'c1']],
    ['descending', ['c2', 'c0', 'c1']],
  ] as const)('is %s, what is unknown last', (direction, expected) => {
    const sorted = sortedRows(
      rows,
      ({ item }) => item.intended ?? undefined,
      direction,
    );
    expect(sorted.map(({ id }) => id)).toEqual(expected);
  });

  it('stays that of the plan where nothing sorts', () => {
    expect(sortedRows(rows, undefined, 'descending')).toEqual(rows);
  });
});

describe('the board', () => {
  it('has the way in order, and what stands beside it only where there is some', () => {
    const rows = capabilityRows(someCapabilities(), AT);
    expect(
      boardColumns(rows).map(
        column => `${column.stage}: ${column.rows.length}`,
      ),
    ).toEqual([
      'null: 1',
      'legacy: 0',
      'shadow: 0',
      'canary: 1',
      'migrated: 1',
      'retired: 0',
    ]);
  });

  it('loses no capability', () => {
    const stages = ['blocked', 'stays', 'retired', null] as const;
    const rows = capabilityRows(
      stages.map((stage, place) => aCapability({ name: `c${place}`, stage })),
      AT,
    );
    const shown = boardColumns(rows).flatMap(column => column.rows);
    expect(shown.map(({ id }) => id).sort()).toEqual(['c0', 'c1', 'c2', 'c3']);
  });
});

describe('the sentence of the capabilities', () => {
  const said = (...told: Parameters<typeof aCapability>[0][]) => {
    const items = told.map(each => aCapability(each));
    const { status, text } = capabilitiesAnswer(capabilityRows(items, AT));
    return `${status}: ${text}`;
  };
  const a = { name: 'a', stage: 'canary', intended: 30 } as const;
  const seen = { observed: 30, observedShare: null };
  const parity = {
    from: 0,
    to: 1,
    new: null,
    legacy: null,
    message: '',
    parallelRun: null,
  };

  it.each([
    [
      'worse beats everything',
      said({ ...a, blockedBy: 'x', parity: { ...parity, verdict: 'worse' } }),
      'fail: a is worse on the new side than on legacy',
    ],
    ['blocked', said({ ...a, blockedBy: 'x' }), 'fail: a is blocked'],
    [
      'apart',
      said({ ...a, ...seen, observed: 20 }),
      'warn: a is not where the plan says: observed and intended are more than three points apart',
    ],
    [
      'nobody sees it',
      said(a),
      'unknown: 1 of 1 capabilities still on their way; nobody sees where their requests go',
    ],
    [
      'as meant',
      said({ ...a, ...seen }),
      'pass: 1 of 1 capabilities still on their way; those that are seen go where they are meant to',
    ],
    [
      'over, and a blocker of what is over holds nothing',
      said({ name: 'a', stage: 'migrated', intended: 100, blockedBy: 'x' }),
      'pass: 1 capability, all on the new side',
    ],
  ])('%s', (_, text, expected) => {
    expect(text).toBe(expected);
  });

  it('says of how many data and traffic are known', () => {
    const { facts } = capabilitiesAnswer(
      capabilityRows(someCapabilities(), AT),
    );
    expect(facts).toEqual([
      '1 of 3 all on the new side',
      'none was seen at a gateway: what is observed is unknown',
      '1 of 3 of which it is known own their data',
    ]);
  });
});

describe('the export of the capabilities', () => {
  it('leaves empty what is unknown', () => {
    const [row] = capabilityRows([aCapability({ name: 'a' })], AT);
    const cells = Object.fromEntries(
      CAPABILITY_CSV.map(({ label, value }) => [label, value(row)]),
    );
    expect(cells).toMatchObject({
      capability: 'a',
      intended: undefined,
      observed: undefined,
      moved: undefined,
      'what holds it': 'not in the plan yet',
    });
  });
});
