import { fc } from '../../__testUtils__/properties';
import { capability, endOf, migration } from '../__testUtils__/facts';
import type { Capability } from '../migration';
import { type AdviceOptions, orderAdvice } from './orderAdvice';

const at = endOf('2011');

const order = (capabilities: Capability[], options?: AdviceOptions) =>
  orderAdvice(migration(capabilities), at, options).map(
    each => each.capability,
  );

const begun = (name: string, details: Partial<Capability> = {}) =>
  capability(name, '2010-01 canary 20', details);

const planned = (name: string, details: Partial<Capability> = {}) =>
  capability(name, '2010-01 legacy', details);

const anyCapabilities = fc
  .array(
    fc.record({
      tier: fc.option(fc.nat({ max: 3 })),
      percent: fc.constantFrom(null, 0, 30, 100),
      waitsFor: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
      isHeld: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map(list =>
    list.map(({ tier, percent, waitsFor, isHeld }, index) =>
      capability(
        `c${index}`,
        percent === null ? '' : `2010-01 canary ${percent}`,
        {
          tier,
          // For earlier ones only, so that there is no circle.
          dependsOn: waitsFor
            .filter(other => other < index)
            .map(other => `c${other}`),
          blockedBy: isHeld ? 'a law' : null,
        },
      ),
    ),
  );

describe('the order of what to move', () => {
  it('begins with something non-critical as long as nothing has moved', () => {
    const list = [
      planned('pay', { tier: 0, weight: 50 }),
      planned('search', { tier: 1, weight: 40 }),
      planned('radio', { tier: 3, weight: 1 }),
      planned('riddle', { tier: null, weight: 60 }),
    ];
    expect(order(list)).toEqual(['radio', 'riddle', 'pay', 'search']);
    expect(order([begun('web'), ...list])).toEqual([
      'web',
      'riddle',
      'pay',
      'search',
      'radio',
    ]);
    expect(orderAdvice(migration(list), at)[0].because).toBe(
      'nothing has moved yet: begin with something non-critical, tier 3',
    );
  });

  it('prefers what others wait for, also those that wait for these', () => {
    expect(
      order([
        begun('a', { dependsOn: ['root'] }),
        begun('b', { dependsOn: ['a'] }),
        begun('big', { weight: 90 }),
        begun('root'),
      ]),
    ).toEqual(['root', 'a', 'big', 'b']);
  });

  it('does not wait for what has moved, for a stranger, or for itself', () => {
    const [first] = orderAdvice(
      migration([
        capability('old', '2010-01 migrated'),
        begun('a', { dependsOn: ['old', 'nobody', 'a'] }),
      ]),
      at,
    );
    expect(first).toEqual({
      capability: 'a',
      because: 'has begun: 8 points are left',
      unblocks: [],
    });
  });

  it('finds an order for a circle of waiting', () => {
    expect(
      order([
        begun('a', { dependsOn: ['b'] }),
        begun('b', { dependsOn: ['a'] }),
      ]),
    ).toEqual(['a', 'b']);
  });

  it('puts off what is held', () => {
    const held = begun('held', { weight: 90, blockedBy: 'a law' });
    const blocked = capability(
      'blocked',
      '2010-01 canary 50, 2010-02 blocked',
      { weight: 80 },
    );
    const advice = orderAdvice(migration([held, blocked, begun('free')]), at);
    expect(
      advice.map(({ capability: name, because }) => `${name}: ${because}`),
    ).toEqual([
      'free: has begun: 8 points are left',
      'held: held by: a law',
      'blocked: held by: nobody states what',
    ]);
  });

  it('prefers what has begun, then what is planned, then what is large', () => {
    expect(
      order([
        capability('vague', '', { weight: 90 }),
        planned('small'),
        planned('large', { weight: 20 }),
        begun('begun', { weight: 1 }),
      ]),
    ).toEqual(['begun', 'large', 'small', 'vague']);
  });

  it('prefers what calls other open parts least', () => {
    const list = [begun('x'), begun('chatty', { weight: 90 }), begun('y')];
    const calls: [string, string][] = [
      ['component:acme/chatty-service', 'component:acme/x-service'],
      ['component:acme/y-service', 'component:acme/chatty-service'],
      ['component:acme/y-service', 'component:acme/elsewhere'],
    ];
    expect(order(list)).toEqual(['chatty', 'x', 'y']);
    expect(order(list, { calls })).toEqual(['x', 'y', 'chatty']);
  });

  it('prefers what has not gone back', () => {
    const shaky = capability('shaky', '2010-01 canary 50, 2010-02 canary 20', {
      weight: 90,
    });
    expect(order([shaky, begun('calm')])).toEqual(['calm', 'shaky']);
    expect(orderAdvice(migration([shaky]), at)[0].because).toBe(
      'went back 1 time: find out why first',
    );
  });

  it('names each open capability once, and none before what it waits for', () => {
    fc.assert(
      fc.property(anyCapabilities, capabilities => {
        const names = order(capabilities);
        const open = capabilities.filter(
          ({ history }) => history.at(-1)?.percent !== 100,
        );
        expect([...names].sort()).toEqual(open.map(({ name }) => name).sort());
        for (const { name, dependsOn } of open) {
          for (const other of dependsOn.filter(each => names.includes(each))) {
            expect(names.indexOf(other)).toBeLessThan(names.indexOf(name));
          }
        }
      }),
    );
  });

  it('does not hang on the order in which they are listed', () => {
    fc.assert(
      fc.property(anyCapabilities, capabilities => {
        expect(order([...capabilities].reverse())).toEqual(order(capabilities));
      }),
    );
  });
});
