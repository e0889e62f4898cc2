import type { FactSets, World } from '@banyan/core';
import { namesHidden, visibleDocument, visibleFacts } from './visibleFacts';

const isHidden = (ref: string) => ref.includes(':secret/');

/** What is left of a set of facts on something. */
function left<Name extends keyof FactSets>(
  name: Name,
  facts: FactSets[Name],
  ref = 'component:acme/shop',
) {
  const world: Pick<World, 'told'> = {
    told: (_, asked) =>
      asked === (name as string) ? (facts as never) : undefined,
  };
  return visibleFacts(world, isHidden)(ref, name);
}

describe('facts without what is hidden', () => {
  it('are the same when they name nothing hidden', () => {
    const traces = { days: 1, calls: [{ to: 'component:acme/a', count: 3 }] };
    expect(left('traces', traces)).toBe(traces);
  });

  it('are not known of what is hidden', () => {
    const chaos = { at: 1, passed: true };
    expect(left('chaos', chaos, 'component:secret/vault')).toBeUndefined();
  });

  it('lose the items that name it', () => {
    const calls = [
      { to: 'component:acme/a', count: 3 },
      { to: 'Component:Secret/Vault', count: 4 },
    ];
    expect(left('traces', { days: 1, calls })).toEqual({
      days: 1,
      calls: [calls[0]],
    });
    const changes = [
      { id: '1', owners: ['group:acme/web', 'group:secret/vaults'] },
    ];
    expect(left('changes', { days: 7, changes })?.changes[0].owners).toEqual([
      'group:acme/web',
    ]);
  });

  it('do not tell figures that were counted with it', () => {
    const callers = [{ from: 'component:secret/vault', count: 1 }];
    const facts = { callers, ownerTeamsP95: 4, days: 1 };
    expect(left('api-traces', facts)).toEqual({
      ...{ callers: [], ownerTeamsP95: null, days: 1 },
    });
  });

  it('are not there where they were judged with it', () => {
    const evidence = [{ text: 'x', entityRef: 'component:secret/vault' }];
    const check = { verdict: 'fail' as const, message: '1 call', evidence };
    expect(left('migration', { checks: { 'MIG-05': check } })).toBeUndefined();
  });
});

it('rules read the entity as its file has it, and only visible facts', () => {
  const entity = { spec: { owner: 'group:acme/web' } };
  const facts = {
    traces: { calls: [{ to: 'component:secret/vault' }] },
    custom: { of: 'component:secret/vault' },
    coverage: { percent: 80 },
  };
  const document = visibleDocument(
    { document: () => ({ entity, facts }) },
    isHidden,
  );
  expect(document('component:acme/shop')).toEqual({
    entity,
    facts: { traces: { calls: [] }, coverage: { percent: 80 } },
  });
  expect(document('component:secret/vault')).toEqual({
    entity: undefined,
    facts: {},
  });
});

it.each([
  ['calls component:secret/vault twice', true],
  ['calls COMPONENT:Secret/vault', true],
  ['calls component:acme/shop', false],
  ['no reference at 14:32', false],
])('"%s" names something hidden: %s', (text, expected) => {
  expect(namesHidden(text, isHidden)).toBe(expected);
});
