import { acme, secret } from './__testUtils__/twoCompanies';
import { INSIDER, startPortal, VISITOR } from './__testUtils__/startPortal';

type Portal = Awaited<ReturnType<typeof startPortal>>;

const QUERIES = [
  '',
  '?history=true',
  '?stores=true',
  '?scope=group:acme/acme',
  '?scope=group:acme/web',
  '?scope=domain:acme/shopping',
  '?scope=system:acme/front',
];

const moved = (to: string) => ({
  moves: [{ kind: 'service-to-team', what: 'component:acme/shop', to }],
});

const ACTIONS: [action: string, input: object][] = [
  ['who-owns', { entity: 'component:acme/shop' }],
  ['who-owns', { entity: 'db' }],
  ['what-does-team-own', { team: 'acme/trade' }],
  ['what-does-team-own', { team: 'web' }],
  ['ownership-findings', {}],
  ['ownership-findings', { scope: 'group:acme/acme' }],
  ['alignment-of', {}],
  ['alignment-of', { scope: 'group:acme/acme' }],
  ['disagreements', {}],
  ['what-if', moved('group:acme/pay')],
  ['what-if', { scope: 'group:acme/acme', ...moved('group:acme/pay') }],
];

const HIDDEN = /secret|vault|ledger|keys|seal|locksmith|deposits|cellar|ghosts/;

/** A name that nobody has, and one that is hidden. */
const NOT_THERE = ['acme/nobody', 'secret/vaults'];

jest.setTimeout(120_000);

describe('a user from whom the policy hides a company', () => {
  /** Both companies, each reaching into the other. */
  let both: Portal;
  /** A portal that has never heard of the hidden one. */
  let alone: Portal;
  let paths: string[];

  beforeAll(async () => {
    both = await startPortal();
    alone = await startPortal();
    await both.give([...acme({ mention: true }), ...secret()]);
    await alone.give(acme({ mention: false }));
    const { body } = await both.get('/openapi.json', VISITOR).expect(200);
    paths = Object.keys(body.paths)
      .filter(path => body.paths[path].get && path !== '/v1/facts')
      .flatMap(path => QUERIES.map(query => `${path}${query}`));
  });
  afterAll(async () => {
    await both.stop();
    await alone.stop();
  });

  it('gets the answers of a portal without that company, to the letter', async () => {
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const { body, text, headers } = await both.get(path, VISITOR).expect(200);
      const expected = await alone.get(path, INSIDER).expect(200);
      expect(text).not.toMatch(HIDDEN);
      const { builtAt } = body;
      expect(body).toEqual({ ...expected.body, builtAt });
      expect(headers.etag).toBe(expected.headers.etag);
    }
  });

  it('is not alone in the portal: another user sees that company in each answer', async () => {
    for (const name of ['graph', 'ownership', 'layout']) {
      const { text } = await both.get(`/v1/${name}`, INSIDER).expect(200);
      expect(text).toMatch(HIDDEN);
    }
    const { body } = await both.get('/v1/ownership', INSIDER);
    const findings = JSON.stringify(body.findings);
    expect(findings).toContain('component:secret/keys');
    const people = body.groups.find(
      (each: { ref: string }) => each.ref === 'group:acme/acme',
    ).headcount.aggregated;
    expect(people).toBeGreaterThan(90);
  });

  it.each(ACTIONS)('learns nothing of it from %s %j', async (action, input) => {
    const { body, text } = await both.act(action, input, VISITOR).expect(200);
    const expected = await alone.act(action, input, INSIDER).expect(200);
    expect(text).not.toMatch(HIDDEN);
    expect(body).toEqual(expected.body);
  });

  it('cannot tell what is hidden from what does not exist', async () => {
    const [nobody, hidden] = await Promise.all(
      NOT_THERE.map(async name => {
        const messages = [];
        for (const path of ['graph', 'ownership', 'layout']) {
          const { body, status } = await both.get(
            `/v1/${path}?scope=group:${name}`,
            VISITOR,
          );
          messages.push(`${status} ${body.error.message}`);
        }
        for (const [action, input] of [
          ['who-owns', { entity: `component:${name}` }],
          ['what-does-team-own', { team: name }],
          ['ownership-findings', { scope: `group:${name}` }],
          ['alignment-of', { scope: `group:${name}` }],
          ['disagreements', { scope: `group:${name}` }],
          ['what-if', moved(`group:${name}`)],
        ] as const) {
          const { body, status } = await both.act(action, input, VISITOR);
          messages.push(`${status} ${body.error.message}`);
        }
        return messages.map(message => message.replaceAll(name, 'it'));
      }),
    );
    expect(hidden).toEqual(nobody);
    expect(nobody[0]).toMatch(/^404 There is no group:it/);
  });

  it('gets no facts, which are for other backends', async () => {
    expect((await both.get('/v1/facts', VISITOR)).status).toBe(403);
  });

  it('does not notice when that company changes', async () => {
    const versionOf = async (as: string) =>
      (await both.get('/v1/graph', as).expect(200)).headers.etag;
    const before = [await versionOf(VISITOR), await versionOf(INSIDER)];
    await both.give([...acme({ mention: true }), ...secret('ring')]);
    expect(await versionOf(VISITOR)).toBe(before[0]);
    expect(await versionOf(INSIDER)).not.toBe(before[1]);
  });
});
