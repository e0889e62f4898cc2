import { aReport, aRun, runsOf } from '../__testUtils__/answers';
import { ScorecardsClient } from './ScorecardsClient';

type Asked = { url: string; init?: RequestInit };

const answering = (answer: () => Response | Promise<Response>) => {
  const asked: Asked[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    asked.push({ url: String(url), init });
    return answer();
  };
  return { asked, client: new ScorecardsClient({ fetch } as never) };
};

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status });

const BASE = 'plugin://scorecards/v1';
const REF = 'component:netflix/home-page';

type Ask = (client: ScorecardsClient) => Promise<unknown>;

describe('ScorecardsClient', () => {
  it.each<[string, Ask, string]>([
    [
      'a report',
      client =>
        client.report({
          scope: 'group:a/b',
          rows: 'team',
          scorecard: undefined,
        }),
      '/report?scope=group%3Aa%2Fb&rows=team',
    ],
    ['a trend', client => client.trend({ days: 90 }), '/trend?days=90'],
    ['the scorecards', client => client.scorecards({}), '/scorecards'],
    ['the checks', client => client.checks(), '/checks'],
    [
      'results with several verdicts',
      client =>
        client.results({
          check: 'scorecard:a/b#X',
          verdict: ['fail', 'no-data'],
          cursor: 'c',
        }),
      '/results?check=scorecard%3Aa%2Fb%23X&verdict=fail&verdict=no-data&cursor=c',
    ],
    [
      'an entity',
      client => client.entity(REF, { scorecard: 'scorecard:a/b' }),
      '/entities/component/netflix/home-page?scorecard=scorecard%3Aa%2Fb',
    ],
    [
      'the first steps of an entity',
      client => client.nextOf(REF),
      '/entities/component/netflix/home-page/next',
    ],
    [
      'first steps',
      client => client.fixNext({ limit: 3 }),
      '/fix-next?limit=3',
    ],
    [
      'the levels of some',
      client => client.levels({ refs: ['a:b/c', 'a:b/d'] }),
      '/levels?refs=a%3Ab%2Fc&refs=a%3Ab%2Fd',
    ],
    ['the collectors', client => client.collectors(), '/collectors'],
    ['the runs', client => client.runs({ limit: 20 }), '/runs?limit=20'],
    ['a run', client => client.run('r/1'), '/runs/r%2F1'],
    [
      'exemptions',
      client => client.exemptions({ entityRef: REF }),
      '/exemptions?entityRef=component%3Anetflix%2Fhome-page',
    ],
    ['campaigns', client => client.campaigns({}), '/campaigns'],
    ['a campaign', client => client.campaign('c1'), '/campaigns/c1'],
  ])('asks for %s', async (_, ask, url) => {
    const { asked, client } = answering(() => json({}));
    await ask(client).catch(() => {});
    expect(asked).toEqual([{ url: `${BASE}${url}`, init: undefined }]);
  });

  it.each<[string, Ask, string, string, unknown]>([
    [
      'starts a run',
      client => client.startRun({ scope: 'group:a/b' }),
      'POST',
      '/runs',
      { scope: 'group:a/b' },
    ],
    [
      'cancels',
      client => client.cancelRun('r1'),
      'POST',
      '/runs/r1/cancel',
      {},
    ],
    [
      'resumes',
      client => client.resumeRun('r1'),
      'POST',
      '/runs/r1/resume',
      {},
    ],
    [
      'tries a check',
      client => client.dryRun({ check: { id: 'OWN-01' } }),
      'POST',
      '/dry-run',
      { check: { id: 'OWN-01' } },
    ],
    [
      'decides on an exemption',
      client => client.decideExemption('e1', 'deny', 'not now'),
      'POST',
      '/exemptions/e1/deny',
      { reason: 'not now' },
    ],
    [
      'takes a campaign a step on',
      client => client.stepCampaign('c1', 'promote'),
      'POST',
      '/campaigns/c1/promote',
      {},
    ],
    [
      'changes a campaign',
      client => client.changeCampaign('c1', { title: 'x' } as never),
      'PUT',
      '/campaigns/c1',
      { title: 'x' },
    ],
  ])('%s', async (_, ask, method, path, body) => {
    const { asked, client } = answering(() => json({ id: 'r1' }));
    await ask(client).catch(() => {});
    expect(asked[0]).toMatchObject({
      url: `${BASE}${path}`,
      init: { method, body: JSON.stringify(body) },
    });
  });

  it('takes what the schemas allow', async () => {
    const report = aReport();
    expect(await answering(() => json(report)).client.report({})).toEqual(
      report,
    );
    const runs = runsOf(aRun());
    expect(await answering(() => json(runs)).client.runs({})).toEqual(runs);
  });

  it('refuses an answer of another shape', async () => {
    const { client } = answering(() => json({ items: 3 }));
    await expect(client.report({})).rejects.toThrow(/items/);
  });

  it('passes on why the backend refused', async () => {
    const { client } = answering(() =>
      json({ error: { name: 'NotAllowedError', message: 'not yours' } }, 403),
    );
    await expect(client.startRun({})).rejects.toThrow('not yours');
  });
});
