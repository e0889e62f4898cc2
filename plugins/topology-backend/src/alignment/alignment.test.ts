import {
  type AlignmentResponse,
  alignmentResponseSchema,
  type Deviation,
  type MoveOnWire,
  suggestionsResponseSchema,
  type WhatIfResponse,
  whatIfResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { companies } from '../__testUtils__/companies';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';

type Topology = Awaited<ReturnType<typeof startTopology>>;

const name = (ref: string) => ref.slice(ref.indexOf('/') + 1);
const edge = ({ from, to }: { from: string; to: string }) =>
  `${name(from)} -> ${name(to)}`;
const edges = (all: readonly Deviation[], kind?: string) =>
  all.filter(each => kind === undefined || each.kind === kind).map(edge);

describe('the alignment of the reference companies', () => {
  let topology: Topology;
  beforeAll(async () => {
    topology = await startTopology(new TestCatalog(companies()));
  });
  afterAll(() => topology.stop());

  const alignmentOf = async (scope: string): Promise<AlignmentResponse> => {
    const { body } = await topology
      .get(`/v1/alignment?scope=${scope}`)
      .expect(200);
    return alignmentResponseSchema.parse(body);
  };

  it('of Netflix is 25 of 29, with the four calls that disagree', async () => {
    const { measures, disagreements } = await alignmentOf(
      'group:netflix/netflix',
    );
    expect(measures.mirror).toMatchObject({ n: 25, m: 29 });
    expect(measures.mirror.value?.toFixed(2)).toBe('0.86');
    expect(edges(disagreements).sort()).toEqual([
      'chaos-monkey -> spinnaker',
      'home-page -> subscriber-service',
      'signup-service -> subscriber-service',
      'zuul-2 -> playback-api',
    ]);
  });

  it('of Uber tells its bypasses, its upward call, its cycle and its gap', async () => {
    const { measures, disagreements, deviations, unknown } =
      await alignmentOf('group:uber/uber');
    expect(measures.mirror).toMatchObject({ n: 48, m: 51 });
    expect(disagreements).toHaveLength(3);
    expect(measures.congruence).toMatchObject({
      n: 31,
      m: 32,
      split: { unit: 9, contract: 22 },
    });
    expect(measures.propagationCost).toMatchObject({ n: 286, m: 1936 });
    expect(measures.coreSize).toMatchObject({ n: 5, m: 44, teams: 3 });
    expect(edges(deviations, 'upward-call')).toEqual([
      'fare-estimator -> rider-presentation',
    ]);
    expect(edges(deviations, 'gateway-bypass').sort()).toEqual([
      'delivery-dispatch -> disco',
      'ride-request -> surge',
    ]);
    expect(edges(deviations, 'coordination-gap')).toEqual([
      'receipts -> ride-request',
    ]);
    expect(unknown).toEqual([]);
  });

  it.each(['group:amazon/amazon', 'group:spotify/spotify'])(
    'of %s finds no call that disagrees and no false bypass',
    async scope => {
      const { measures, disagreements, deviations } = await alignmentOf(scope);
      expect(measures.mirror.value).toBe(1);
      expect(disagreements).toEqual([]);
      expect(edges(deviations, 'gateway-bypass')).toEqual([]);
    },
  );

  it('says why a measure is unknown instead of giving it a value', async () => {
    const { measures, unknown } = await alignmentOf('group:uber/receipts');
    for (const { measure, because } of unknown) {
      expect(measures).toHaveProperty([measure, 'value'], null);
      expect(because).not.toBe('');
    }
    const nulls = Object.values(measures).filter(each => each.value === null);
    expect(unknown).toHaveLength(nulls.length);
    expect(unknown.map(({ measure }) => measure)).toContain('modularity');
  });

  it('suggests the misplacements that the data plants at Netflix', async () => {
    const { body } = await topology
      .get('/v1/alignment/suggestions?scope=group:netflix/netflix')
      .expect(200);
    const { tried, raising, honest, suggestions } =
      suggestionsResponseSchema.parse(body);
    expect({ tried, raising, honest }).toEqual({
      tried: 589,
      raising: 30,
      honest: 16,
    });
    const moves = suggestions.map(
      ({ what, to }) => `${name(what)} ${name(to)}`,
    );
    expect(moves).toContain('member-identity commerce-engineering');
    expect(moves).toContain('chaos platform-engineering');
    for (const { mirror, breaks } of suggestions) {
      expect(mirror.n).toBeGreaterThan(25);
      expect(breaks).toEqual([]);
    }
  });

  const ask = (moves: readonly object[], scope = 'group:netflix/netflix') =>
    topology.post('/v1/alignment/what-if', { scope, moves });

  const plan = (...moves: [string, string][]): MoveOnWire[] =>
    moves.map(([team, unit]) => ({
      kind: 'team-to-unit',
      what: `group:netflix/${team}`,
      to: `group:netflix/${unit}`,
    }));

  it('says move by move what a plan does, as in the wireframe', async () => {
    const { body } = await ask(
      plan(
        ['member-identity', 'commerce-engineering'],
        ['chaos', 'platform-engineering'],
        ['playback-services', 'content-delivery'],
      ),
    ).expect(200);
    const { before, after, resolved, introduced, moves, people } =
      whatIfResponseSchema.parse(body) satisfies WhatIfResponse;
    expect(before.mirror).toMatchObject({ n: 25, m: 29 });
    expect(after.mirror).toMatchObject({ n: 28, m: 29 });
    expect([before.purity.n, after.purity.n]).toEqual([30, 29]);
    expect([before.together.n, after.together.n]).toEqual([9, 10]);
    expect([before.crossUnit.n, after.crossUnit.n]).toEqual([15, 14]);
    expect(after.propagationCost).toEqual(before.propagationCost);
    expect(resolved.map(each => `${edge(each)} ${each.move}`).sort()).toEqual([
      'chaos-monkey -> spinnaker 1',
      'home-page -> subscriber-service 0',
      'signup-service -> subscriber-service 0',
      'zuul-2 -> playback-api 2',
    ]);
    expect(introduced.map(edge)).toEqual(['playback-api -> steering-service']);
    expect(
      moves.map(({ resolves, breaks }) => [resolves.length, breaks.length]),
    ).toEqual([
      [2, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(moves[0].from).toBe('group:netflix/product-engineering');
    expect(
      people.find(({ unit }) => unit === 'group:netflix/content-delivery'),
    ).toMatchObject({ before: 8, after: 17 });
  });

  it('of no moves changes nothing', async () => {
    const { body } = await ask([]).expect(200);
    expect(body.after).toEqual(body.before);
    expect(body.resolved).toEqual([]);
  });

  it.each([
    [
      plan(['gone', 'chaos']),
      400,
      /moves\[0\]: There is no group group:netflix\/gone here/,
    ],
    [
      plan(['chaos', 'gone']),
      400,
      /moves\[0\]: There is no group group:netflix\/gone/,
    ],
    [
      [{ kind: 'swap', what: 'a', to: 'b' }],
      400,
      /moves.0.kind: one of service-to-team/,
    ],
    [
      Array(51).fill(plan(['chaos', 'platform-engineering'])[0]),
      400,
      /at most 50 moves/,
    ],
  ])('refuses bad plan %#', async (moves, status, message) => {
    const { body } = await ask(moves).expect(status);
    expect(body.error.message).toMatch(message);
  });
});
