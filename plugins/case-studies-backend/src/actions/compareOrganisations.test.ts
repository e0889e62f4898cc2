import { closeServers } from '@banyan/backstage-plugin-banyan-node/testing';
import { ownership } from '../__testUtils__/answers';
import { aCaseStudy, aGroup } from '../__testUtils__/entities';
import { mumbles, notThere, refuses } from '../__testUtils__/FakeBackends';
import { type Started, startActions } from '../__testUtils__/startActions';

const COMPANY = [
  aGroup('acme/acme', 'Acme Works'),
  aGroup('zeta/zeta', 'Zeta'),
  aGroup('yoyo/yoyo', 'Yoyo'),
  aGroup('secret/lab', 'Secret Lab'),
  aGroup('acme/platform', 'Platform'),
  aGroup('zeta/platform', 'Platform of Zeta'),
  aCaseStudy('acme', 'The queue of releases'),
  aCaseStudy('secret', 'Nobody may know'),
];

type Cell = {
  text: string;
  value: number | null;
  reading: string;
  because: string | null;
};
type Output = {
  sentence: string;
  columns: {
    ref: string;
    title: string;
    measures: Record<string, Cell>;
    dimensions: Record<
      string,
      { text: string; source: string; also: object[] }
    >;
  }[];
  standsOut: { ref: string; measure: string; text: string }[];
};

let running: Started[] = [];

const start = async (instead: Parameters<typeof startActions>[1] = {}) => {
  const started = await startActions(COMPANY, instead);
  running.push(started);
  return started;
};

afterEach(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  running = [];
  await closeServers();
});

const compare = async (
  { ask }: Started,
  organisations: string[],
  name: 'ada' | 'vera' = 'ada',
) => (await ask('compare-organisations', { organisations }, name)) as Output;

const WITHOUT = '/api/circuit-breakers/v1/coverage';

describe('compare-organisations', () => {
  it('puts organisations side by side, with a sentence', async () => {
    const { columns, sentence, standsOut } = await compare(await start(), [
      ...['acme/acme', 'Zeta'],
    ]);
    expect(columns.map(({ ref, title }) => [ref, title])).toEqual([
      ['group:acme/acme', 'Acme Works'],
      ['group:zeta/zeta', 'Zeta'],
    ]);
    expect(columns[0].measures).toMatchObject({
      services: { value: 7, text: '7', beside: '4 teams', reading: 'none' },
      mirror: { value: 0.9, text: '90 %', beside: '9/10', reading: 'good' },
      'shared-stores': { value: 1, beside: 'of 9 stores', reading: 'fair' },
      coverage: { value: 0.5, beside: '1/2', reading: 'fair' },
      congruence: { value: null, because: 'no two teams have to coordinate' },
      levels: { because: 'not judged yet: run the scorecards' },
    });
    expect(standsOut).toEqual([]);
    expect(sentence).toBe(
      'Nothing stands out among Acme Works and Zeta; four cells are unknown.',
    );
  });

  it('tells what the case file says, with every account', async () => {
    const { columns } = await compare(await start(), ['acme/acme', 'zeta']);
    expect(columns[0].dimensions).toEqual({
      trigger: {
        ...{ text: 'The queue of releases', source: 'S0' },
        also: [{ text: 'Another account', source: 'N1' }],
      },
    });
    expect(columns[1].dimensions).toEqual({});
  });

  it('says what stands out', async () => {
    const started = await start({
      '/api/topology/v1/ownership': (scope, response) => {
        const answer = ownership(scope, scope === 'group:zeta/zeta' ? 6 : 1);
        response.end(JSON.stringify(answer));
      },
    });
    const { sentence, standsOut } = await compare(started, [
      ...['group:acme/acme', 'yoyo', 'zeta'],
    ]);
    expect(standsOut).toMatchObject([
      { ref: 'group:zeta/zeta', measure: 'shared-stores', text: '6' },
    ]);
    expect(sentence).toMatch(/^Zeta shares 6 stores; /);
  });

  it('asks every backend on behalf of the caller, with a token for it alone', async () => {
    const started = await start();
    await compare(started, ['acme/acme', 'zeta'], 'vera');
    const { asked } = started.backends;
    expect(asked).toHaveLength(10);
    for (const { plugin, token } of asked) {
      expect(token).toContain(`"target":"${plugin}"`);
      expect(token).toContain('"obo":"user:acme/vera"');
    }
  });

  it('only reads', async () => {
    const { actions } = await start();
    for (const { attributes } of (await actions.list()).actions)
      expect(attributes).toMatchObject({ readOnly: true, destructive: false });
  });
});

describe('who may not read an organisation', () => {
  it('hears that there is none, as of one that does not exist', async () => {
    const started = await start();
    const refused = async (text: string) =>
      compare(started, ['zeta', text], 'vera').catch(({ message }) =>
        String(message).replace(text, '...'),
      );
    const hidden = await refused('Secret Lab');
    expect(hidden).toMatch(/^There is no group \.\.\., or you may not read it/);
    expect(await refused('group:secret/lab')).toBe(hidden);
    expect(await refused('nobody')).toBe(hidden);
    expect(started.backends.asked).toEqual([]);
  });

  it('hears nothing of its case file', async () => {
    const started = await start();
    const organisations = ['zeta', 'group:acme/acme'];
    const seen = await compare(started, organisations, 'vera');
    expect(JSON.stringify(seen)).not.toMatch(/secret|Nobody may know/i);
    const all = await compare(started, ['zeta', 'Secret Lab']);
    expect(all.columns[1].ref).toBe('group:secret/lab');
  });
});

describe('names', () => {
  it('that mean two groups are asked back', async () => {
    await expect(compare(await start(), ['zeta', 'platform'])).rejects.toThrow(
      'platform may mean several groups, choose one by its reference: group:acme/platform, group:zeta/platform',
    );
  });

  it.each([
    ['zeta/platform'],
    ['group:zeta/platform'],
    ['Platform of Zeta'],
    [' platform OF zeta '],
  ])('such as %s mean one group', async text => {
    const { columns } = await compare(await start(), ['zeta', text]);
    expect(columns[1].ref).toBe('group:zeta/platform');
  });

  it('of one group twice are nothing to compare', async () => {
    await expect(
      compare(await start(), ['zeta', 'group:zeta/zeta']),
    ).rejects.toThrow('at least two different');
  });

  it.each([
    [['zeta']],
    [Array.from({ length: 9 }, (_, at) => `acme/${at}`)],
    [['zeta', '']],
  ])('have to be two to eight: %j', async organisations => {
    await expect(compare(await start(), organisations)).rejects.toThrow(
      /Invalid input/,
    );
  });
});

describe('a backend', () => {
  const coverageOf = async (instead: Parameters<typeof startActions>[1]) => {
    const { columns } = await compare(await start(instead), [
      'acme/acme',
      'zeta',
    ]);
    for (const { measures } of columns)
      expect(measures.mirror).toMatchObject({ value: 0.9 });
    return columns[0].measures.coverage;
  };

  it('that is not installed makes its measures unknown, and only those', async () => {
    expect(await coverageOf({ [WITHOUT]: notThere })).toMatchObject({
      ...{ value: null, text: 'unknown', reading: 'unknown' },
      because: expect.stringMatching(
        /^circuit-breakers is not installed: add /,
      ),
    });
  });

  it.each([
    [
      'fails',
      refuses(503, 'the graph cannot be read'),
      'circuit-breakers answers: the graph cannot be read',
    ],
    [
      'knows of no such group',
      refuses(404, 'There is no group:acme/acme'),
      'circuit-breakers answers: There is no group:acme/acme',
    ],
    [
      'breaks without a word',
      mumbles(''),
      'circuit-breakers answers in another form',
    ],
    [
      'answers with a page',
      mumbles('<html>'),
      'circuit-breakers answers in another form',
    ],
    [
      'answers in another form',
      mumbles('{"covered": "half"}'),
      'circuit-breakers answers in another form',
    ],
  ])('that %s is unknown with the reason', async (_, instead, because) => {
    expect(await coverageOf({ [WITHOUT]: instead })).toMatchObject({
      ...{ value: null, reading: 'unknown', because },
    });
  });
});
