import { parse } from 'yaml';
import {
  aCapability,
  aMigration,
  anEvent,
  NOW,
} from '../__testUtils__/migrations';
import { type RecordDraft, requestOf, startOf } from './recordDraft';
import { recordNotes } from './recordNotes';
import { recordProblems } from './recordProblems';
import { yamlPatch } from './yamlPatch';

const item = aCapability({
  name: 'place-search',
  tier: 1,
  history: [
    anEvent('2026-08', 'canary', 20),
    anEvent('2026-10-05', 'canary', 30, { origin: 'gateway' }),
  ],
});

const migration = aMigration({ capabilities: [item] });

const draft = (told: Partial<RecordDraft> = {}): RecordDraft => ({
  capability: 'place-search',
  stage: 'canary',
  percent: '60',
  data: '',
  at: '2026-11-22',
  reason: 'The index is complete',
  incident: '',
  ...told,
});

describe('what somebody records', () => {
  it('starts at what comes next, today', () => {
    const shadow = aCapability({ name: 'a', stage: 'shadow' });
    expect(
      startOf(aMigration({ capabilities: [item, shadow] }), 'a'),
    ).toMatchObject({ capability: 'a', stage: 'canary', at: '2026-11-22' });
  });

  it('sends what was told, and nothing else', () => {
    expect(requestOf(draft({ percent: ' 60,5 % ' }))).toEqual({
      stage: 'canary',
      percent: 60.5,
      at: '2026-11-22',
      reason: 'The index is complete',
    });
  });

  it('leaves the percentage to the stage where that says it', () => {
    expect(
      requestOf(draft({ stage: 'migrated', percent: '60' })),
    ).not.toHaveProperty('percent');
  });
});

describe('what is wrong with a record', () => {
  it('is nothing when all is right', () => {
    expect(recordProblems(draft(), migration)).toEqual({});
  });

  it.each<[Partial<RecordDraft>, string, RegExp]>([
    [{ percent: '101' }, 'percent', /from 0 to 100/],
    [{ percent: '-1' }, 'percent', /from 0 to 100/],
    [{ percent: 'half' }, 'percent', /from 0 to 100/],
    [{ at: 'yesterday' }, 'at', /a month, a day or a moment/],
    [{ at: '2026-02-30' }, 'at', /2026-02-30/],
    [{ at: '2026-12' }, 'at', /lies in the future/],
    [{ at: '1999-12' }, 'at', /before the migration began, 2008-08-01/],
    [{ reason: '  ' }, 'reason', /say why/],
    [{ capability: 'gone' }, 'capability', /choose a capability/],
  ])('%j', (told, field, message) => {
    const problems = recordProblems(draft(told), migration);
    expect(Object.keys(problems)).toEqual([field]);
    expect(Object.values(problems)[0]).toMatch(message);
  });

  it('takes a month that has begun, for its start', () => {
    expect(recordProblems(draft({ at: '2026-11' }), migration)).toEqual({});
  });
});

describe('what should be known before it is recorded', () => {
  it.each<[string, Partial<RecordDraft>, RegExp]>([
    ['a step forward', {}, /^$/],
    [
      'a step back',
      { percent: '10' },
      /from 30.0 % to 10.0 %: name its incident/,
    ],
    [
      'a step back with its incident',
      { percent: '10', incident: 'INC-7' },
      /^$/,
    ],
    ['all the way back', { stage: 'legacy' }, /to 0.0 %: name its incident/],
    ['a big step', { percent: '95' }, /tier 1 and goes from 30.0 % to 95.0 %/],
    [
      'older than the newest',
      { at: '2026-09', percent: '25' },
      /Older than the newest event, 2026-10-05/,
    ],
    ['no percentage', { percent: '' }, /the share stays what it was/],
    [
      'retired too early',
      { stage: 'retired', at: '2026-11-22' },
      /the route is not removed, the code is not deleted and the tables are not dropped/,
    ],
    ['a date that is none', { at: 'x', percent: '10' }, /^$/],
  ])('%s', (_, told, note) => {
    expect(recordNotes(draft(told), item, NOW).join(' ')).toMatch(note);
  });
});

describe('the YAML to commit', () => {
  it('says what to add, and where', () => {
    const yaml = yamlPatch(
      draft({ data: 'owned', incident: 'https://incidents.acme.io/7' }),
      item,
    );
    expect(parse(yaml)).toEqual({
      spec: {
        capabilities: [
          {
            name: 'place-search',
            history: [
              {
                at: '2026-11-22',
                stage: 'canary',
                percent: 60,
                data: 'owned',
                note: 'The index is complete',
                incident: 'https://incidents.acme.io/7',
              },
            ],
          },
        ],
      },
    });
  });

  it('names the last one that the file has, not one that the gateway told', () => {
    expect(yamlPatch(draft(), item)).toContain(
      '# add it to what stands here; the last one is 2026-08, canary',
    );
  });

  it.each([
    ['a moment', '2026-11-22T09:30:00Z', '2026-11-22'],
    ['a month', '2026-11', '2026-11'],
  ])('has the day of %s, as a text', (_, at, expected) => {
    const patch = parse(yamlPatch(draft({ at }), item));
    expect(patch.spec.capabilities[0].history[0].at).toBe(expected);
  });

  it.each(['Yes: "no"\n- {', '#1', '2026', '*', 'null'])(
    'keeps a reason that looks like YAML: %j',
    reason => {
      const patch = parse(yamlPatch(draft({ reason }), item));
      expect(patch.spec.capabilities[0].history[0].note).toBe(reason);
    },
  );

  it('leaves out a percentage that is none', () => {
    expect(yamlPatch(draft({ percent: 'half' }), item)).not.toContain(
      'percent',
    );
  });
});
