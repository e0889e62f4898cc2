import { companies } from '../__testUtils__/companies';
import { factsOf } from '../__testUtils__/answersOf';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';

type Topology = Awaited<ReturnType<typeof startTopology>>;

const NETFLIX = 'group:netflix/netflix';

let topology: Topology;
beforeAll(async () => {
  topology = await startTopology(new TestCatalog(companies()));
});
afterAll(() => topology.stop());

const ask = async (
  id: string,
  input: Parameters<Topology['actions']['invoke']>[0]['input'],
) => (await topology.actions.invoke({ id: `test:${id}`, input })).output;

it('every question about alignment only reads', async () => {
  const { actions } = await topology.actions.list();
  const names = ['alignment-of', 'disagreements', 'what-if'];
  const ours = actions.filter(({ name }) => names.includes(name));
  expect(ours).toHaveLength(3);
  for (const { attributes } of ours)
    expect(attributes).toMatchObject({ readOnly: true, destructive: false });
});

describe('alignment-of', () => {
  it('says the measures in a sentence, and each as n of m', async () => {
    expect(await ask('alignment-of', { scope: NETFLIX })).toMatchObject({
      sentence: expect.stringMatching(/^mirror 86 % \(25 of 29 calls/),
      measures: { mirror: { n: 25, m: 29 } },
    });
  });

  it('says what is not known, and why', async () => {
    const scope = 'group:uber/receipts';
    expect(await ask('alignment-of', { scope })).toMatchObject({
      measures: { modularity: { value: null } },
      unknown: expect.arrayContaining([
        { measure: 'modularity', because: expect.stringMatching(/no call/) },
      ]),
    });
  });
});

describe('disagreements', () => {
  it('lists the four calls of Netflix with their reasons', async () => {
    const { disagreements, more } = (await ask('disagreements', {
      scope: NETFLIX,
    })) as {
      disagreements: { counts: string[]; reason: string }[];
      more: number;
    };
    const ofMirror = disagreements.filter(each =>
      each.counts.includes('mirror'),
    );
    expect(ofMirror).toHaveLength(4);
    for (const { reason } of disagreements) expect(reason).not.toBe('');
    expect(more).toBe(0);
  });

  it('needs a scope that there is', async () => {
    await expect(
      ask('disagreements', { scope: 'group:netflix/gone' }),
    ).rejects.toThrow(/There is no group:netflix\/gone/);
  });
});

describe('what-if', () => {
  const move = (what: string) => ({
    kind: 'team-to-unit',
    what,
    to: 'group:netflix/commerce-engineering',
  });

  it('says what a move resolves', async () => {
    const moves = [move('group:netflix/member-identity')];
    expect(await ask('what-if', { scope: NETFLIX, moves })).toMatchObject({
      before: { mirror: { n: 25, m: 29 } },
      after: { mirror: { n: 27, m: 29 } },
      resolved: [{ move: 0 }, { move: 0 }],
      introduced: [],
    });
  });

  it('names the move that cannot be made', async () => {
    const moves = [move('group:netflix/gone')];
    await expect(ask('what-if', { scope: NETFLIX, moves })).rejects.toThrow(
      /moves\[0\]: There is no group group:netflix\/gone/,
    );
  });
});

describe('the facts for scorecards', () => {
  it('say of components, systems, domains and groups how they are aligned', async () => {
    const lines = await factsOf(topology, '?scope=group:uber/uber');
    const of = (ref: string) =>
      lines.find(each => each.entityRef === ref)?.facts;
    expect(of('component:uber/fare-estimator')).toMatchObject({
      inCycle: true,
      deviations: { 'upward-call': 1, 'gateway-bypass': 0 },
    });
    expect(of('component:uber/disco')).toMatchObject({
      deviations: { 'gateway-bypass': 1 },
    });
    expect(of('group:uber/receipts')).toMatchObject({ gaps: 1 });
    expect(of('group:uber/uber')).toMatchObject({ gaps: null });
    const ofKind = (kind: string) =>
      lines.filter(each => each.entityRef.startsWith(`${kind}:`));
    expect(ofKind('system').length).toBeGreaterThan(0);
    for (const { facts } of ofKind('system'))
      expect(facts).toMatchObject({
        effectiveOwners: expect.any(Number),
        homeUnitShare: expect.any(Number),
      });
    expect(
      ofKind('domain').filter(({ facts }) => facts.layer !== null).length,
    ).toBeGreaterThan(0);
  });
});
