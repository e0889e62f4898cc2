import { capability, on, side, traffic } from '../__testUtils__/facts';
import { toCloud } from '../__testUtils__/toCloud';
import type { MigrationFacts } from '../facts';
import type { Capability } from '../migration';
import { whatIsLeft } from './whatIsLeft';

const item = (facts: MigrationFacts, name: string) =>
  whatIsLeft(facts).find(each => each.capability === name)!;

const steps = (facts: MigrationFacts, name: string) =>
  item(facts, name).evidence.map(({ step, verdict }) => `${step} ${verdict}`);

const only =
  (name: string, details: Partial<Capability>) => (of: Capability) =>
    of.name === name ? { ...of, ...details } : of;

describe('what is left', () => {
  it('stands in the order of what unblocks most, clean-up at any time', () => {
    expect(
      whatIsLeft(toCloud()).map(
        ({ order, capability: name, because }) =>
          `${order ?? 'any'} ${name}: ${because}`,
      ),
    ).toEqual([
      '1 member-data: 2 others wait for it: sign-up and billing',
      '2 sign-up: waits for member-data',
      '3 device-api: has begun: 6 points are left',
      '4 web-pages: has begun: 3 points are left',
      '5 recommendations: has begun: 1.8 points are left',
      '6 billing: waits for sign-up',
      'any encoding-farm: clean-up: at any time',
      'any log-analytics: clean-up: at any time',
      'any playback-start: clean-up: at any time',
    ]);
  });

  it('says who has it, what waits for it and how much is on legacy', () => {
    expect(item(toCloud(), 'member-data')).toMatchObject({
      owner: 'group:acme/identity',
      tier: 0,
      leftToRoute: 7.5,
      unblocks: ['sign-up', 'billing'],
      callers: ['component:acme/tv'],
      stillOnLegacy: '75 % of its traffic, by the plan',
      next: 'move the other 75 %',
    });
    expect(item(toCloud(), 'sign-up')).toMatchObject({
      owner: null,
      leftToRoute: 5,
      stillOnLegacy: 'not in the plan yet',
      next: 'waits for member-data',
    });
  });

  it('asks for four pieces of evidence', () => {
    expect(steps(toCloud(), 'member-data')).toEqual([
      'traffic missing',
      'route missing',
      'code missing',
      'tables missing',
    ]);
    expect(steps(toCloud(), 'log-analytics')).toEqual([
      'traffic unknown',
      'route not-applicable',
      'code there',
      'tables not-applicable',
    ]);
    expect(steps(toCloud('2010-02'), 'log-analytics')).toContain(
      'code missing',
    );
  });

  it.each([
    ['unknown', 'when nobody saw any', null, null],
    ['unknown', 'when only the new side was seen', 50, null],
    ['unknown', 'when there was no request', 0, 0],
    ['missing', 'when legacy served one', 50, 1],
    ['there', 'when legacy served none', 50, 0],
  ])('the evidence of no traffic is %s %s', (verdict, _, fresh, legacy) => {
    const seen = traffic(
      'playback-start',
      fresh === null ? null : side(fresh),
      legacy === null ? null : side(legacy),
    );
    const facts = toCloud('2010-12', of => of, { traffic: [seen] });
    expect(steps(facts, 'playback-start')).toContain(`traffic ${verdict}`);
  });

  it.each([
    [2, 98, '98 % of its requests'],
    [100, 0, 'no request on legacy'],
    [0, 0, 'nobody tells its traffic'],
  ])('%i new and %i old requests: %s', (fresh, old, text) => {
    const seen = traffic('playback-start', side(fresh), side(old));
    const facts = toCloud('2010-12', of => of, { traffic: [seen] });
    expect(item(facts, 'playback-start').stillOnLegacy).toBe(text);
  });

  it.each([
    [
      'shared' as const,
      '75 % of its traffic, by the plan; its data are shared with legacy',
    ],
    [
      'replicated' as const,
      '75 % of its traffic, by the plan; its data are kept on both sides',
    ],
    ['owned' as const, '75 % of its traffic, by the plan'],
  ])('says what %s data mean', (data, text) => {
    const change = (of: Capability) => ({
      ...of,
      history: of.history.map(event => ({ ...event, data })),
    });
    expect(item(toCloud('2010-12', change), 'member-data').stillOnLegacy).toBe(
      text,
    );
  });

  const done = {
    route: on('2010-07'),
    code: on('2010-08'),
    tables: on('2010-09'),
  };
  const playback = (details: Partial<Capability>) =>
    toCloud('2010-12', only('playback-start', details));

  it.each<[string, MigrationFacts, string, string]>([
    [
      'the first share',
      toCloud('2010-03'),
      'member-data',
      'compare both sides in a shadow run, then send a first share',
    ],
    [
      'a shadow',
      toCloud(
        '2010-12',
        only('member-data', {
          history: capability('x', '2010-03 shadow').history,
        }),
      ),
      'member-data',
      'send a first share of real requests',
    ],
    [
      'the unknown',
      toCloud(
        '2010-12',
        only('member-data', {
          history: capability('x', '2010-03 canary').history,
        }),
      ),
      'member-data',
      'state how much has moved',
    ],
    [
      'what holds it',
      toCloud('2010-12', only('member-data', { blockedBy: 'a law' })),
      'member-data',
      'resolve what holds it: a law',
    ],
    [
      'the unplanned',
      toCloud('2010-12', only('sign-up', { dependsOn: [] })),
      'sign-up',
      'plan a first step',
    ],
    [
      'what nothing takes over',
      toCloud('2010-12', only('sign-up', { dependsOn: [], to: null })),
      'sign-up',
      'name what takes it over, and a first step',
    ],
    [
      'the moved',
      toCloud(),
      'playback-start',
      'remove the route, delete the legacy code and drop its tables',
    ],
    ['the half cleaned', toCloud(), 'encoding-farm', 'delete the legacy code'],
    [
      'the unseen',
      toCloud(),
      'log-analytics',
      'confirm that nothing reaches legacy, then retire it',
    ],
    [
      'the way back',
      playback({ rollbackDays: 200 }),
      'playback-start',
      'keep the way back until 2010-12-18, then remove the route, delete the legacy code and drop its tables',
    ],
    [
      'the way back, over',
      playback({ rollbackDays: 30 }),
      'playback-start',
      'remove the route, delete the legacy code and drop its tables',
    ],
  ])('names the next step: %s', (_, facts, name, next) => {
    const at = name === 'playback-start' ? on('2010-12-01') : facts.at;
    expect(item({ ...facts, at }, name).next).toBe(next);
  });

  it('ends with finding stray callers, and with saying so', () => {
    const seen = (old: number) => ({
      traffic: [traffic('playback-start', side(90), side(old))],
    });
    const change = only('playback-start', { retirement: done });
    expect(
      item(toCloud('2010-12', change, seen(1)), 'playback-start').next,
    ).toBe('find who still reaches legacy, and move them');
    expect(
      item(toCloud('2010-12', change, seen(0)), 'playback-start').next,
    ).toBe('record that it is retired');
  });

  it('leaves out what is retired, once all evidence is there', () => {
    const retired = (tables: number | null) =>
      only('playback-start', {
        retirement: { ...done, tables },
        history: capability('x', '2010-06 migrated, 2010-10 retired').history,
      });
    const quiet = { traffic: [traffic('playback-start', side(90), side(0))] };
    const names = (facts: MigrationFacts) =>
      whatIsLeft(facts).map(each => each.capability);
    expect(
      names(toCloud('2010-12', retired(on('2010-09')), quiet)),
    ).not.toContain('playback-start');
    expect(names(toCloud('2010-12', retired(null), quiet))).toContain(
      'playback-start',
    );
    expect(names(toCloud('2010-12', retired(on('2010-09'))))).toContain(
      'playback-start',
    );
  });

  it('leaves out what stays', () => {
    const stays = only('billing', {
      history: capability('x', '2010 stays').history,
    });
    expect(
      whatIsLeft(toCloud('2010-12', stays)).map(each => each.capability),
    ).not.toContain('billing');
  });
});
