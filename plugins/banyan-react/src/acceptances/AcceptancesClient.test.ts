import { AcceptancesClient } from './AcceptancesClient';
import { writeProblem } from './writeProblem';

const LIST = {
  days: { earliest: 'a', proposed: 'b', latest: 'c' },
  acceptances: [],
  mayAccept: ['group:acme/web'],
};

const answering = (answer: () => Response) => {
  const asked: { url: string; method?: string; body?: unknown }[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    const { method, body } = init;
    asked.push({
      url: String(url),
      ...(method ? { method } : {}),
      ...(body ? { body: JSON.parse(String(body)) } : {}),
    });
    return answer();
  };
  return { asked, client: new AcceptancesClient({ fetch }) };
};

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });

describe('AcceptancesClient', () => {
  it('lists those of a scope, or all', async () => {
    const { asked, client } = answering(() => json(LIST));
    expect(await client.list('group:acme/web')).toEqual(LIST);
    await client.list(undefined);
    expect(asked.map(({ url }) => url)).toEqual([
      'plugin://topology/v1/acceptances?scope=group%3Aacme%2Fweb',
      'plugin://topology/v1/acceptances',
    ]);
  });

  it('sends what is accepted and what is withdrawn', async () => {
    const { asked, client } = answering(() => new Response('{}'));
    const acceptance = {
      check: 'OWN-03',
      subject: 'group:acme/web',
      reason: 'For now.',
    };
    await client.accept(acceptance);
    await client.withdraw('a/b');
    expect(asked).toEqual([
      {
        url: 'plugin://topology/v1/acceptances',
        method: 'POST',
        body: acceptance,
      },
      { url: 'plugin://topology/v1/acceptances/a%2Fb', method: 'DELETE' },
    ]);
  });

  it('passes on what the backend says of a refusal', async () => {
    const { client } = answering(() =>
      json(
        {
          error: { name: 'NotAllowedError', message: 'Ask the owner.' },
          response: { statusCode: 403 },
        },
        403,
      ),
    );
    const problem = await client.withdraw('1').catch(writeProblem);
    expect(problem).toEqual({
      title: 'This is not yours to decide',
      advice: 'Ask the owner.',
    });
  });

  it('refuses an answer of another shape', async () => {
    const { client } = answering(() => json({ acceptances: 'many' }));
    await expect(client.list(undefined)).rejects.toThrow(/acceptances/);
  });
});
