import { ANSWER } from './__testUtils__/anAnswer';
import { entitiesOfAnswer } from './entitiesOfAnswer';
import { topologyGraph } from './topologyGraph';

const { nodes, map } = topologyGraph(entitiesOfAnswer(ANSWER), ANSWER);
const shop = nodes.get('component:acme/shop');
const billing = nodes.get('component:acme/billing');

describe('the graph of an answer', () => {
  it('has the groups that answer for a component, as the topology backend resolved them', () => {
    expect(billing).toMatchObject({
      owner: 'group:acme/pay',
      unit: 'group:acme/trade',
      organization: 'group:acme/org',
      tier: 0,
      lifecycle: 'production',
    });
  });

  it('knows nothing where the answer says nothing', () => {
    const { owner, unit, organization, tier, type } = shop ?? {};
    expect([shop?.ref, owner, unit, organization, tier, type]).toEqual([
      'component:acme/shop',
      ...Array(5).fill(undefined),
    ]);
  });

  it('has each call with its timeout, its breaker and its fallback', () => {
    expect(shop?.calls).toEqual([
      {
        to: 'component:acme/billing',
        mode: 'sync',
        critical: true,
        fallback: true,
        timeoutMs: 150,
        breaker: { name: 'bills', volumeThreshold: 20 },
        fallbackAnswer: { kind: 'cache' },
      },
    ]);
    expect(billing?.calls).toEqual([
      {
        to: 'component:acme/shop',
        mode: 'async',
        critical: false,
        fallback: false,
      },
    ]);
  });

  it('has the annotations whose text was sent', () => {
    expect(shop?.annotations).toEqual({
      'banyan/breakers-opossum': 'fleet:/shop/breakers',
    });
    expect(billing?.annotations).toEqual({});
  });

  it('knows where things belong, and who uses which store', () => {
    const { graph } = map;
    const id = (ref: string) => graph.ids.get(ref) ?? -1;
    expect(graph.domain[id('component:acme/shop')]).toBe(
      id('domain:acme/trade'),
    );
    expect([...graph.uses.targets]).toEqual([id('resource:acme/db')]);
  });

  it('takes the topmost group for the company where none is an organization', () => {
    const types = ANSWER.nodes.type.map(type =>
      type === 'organization' ? '' : type,
    );
    const answer = { ...ANSWER, nodes: { ...ANSWER.nodes, type: types } };
    const without = topologyGraph(entitiesOfAnswer(answer), ANSWER);
    expect(without.nodes.get('component:acme/billing')?.organization).toBe(
      'group:acme/org',
    );
  });
});
