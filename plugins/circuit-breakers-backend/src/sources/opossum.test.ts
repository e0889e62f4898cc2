import CircuitBreaker from 'opossum';
import {
  answers,
  closeServers,
  testServer,
} from '@banyan/backstage-plugin-banyan-node/testing';
import { aContext, aTarget, byName, readAt } from './__testUtils__/reading';
import { opossumSource } from './opossum';

const circuits: CircuitBreaker[] = [];

function aCircuit(
  name: string,
  action: (what: string) => Promise<unknown>,
  options: CircuitBreaker.Options = {},
) {
  const circuit = new CircuitBreaker(action, {
    name,
    volumeThreshold: 4,
    timeout: 50,
    ...options,
  });
  circuits.push(circuit);
  return circuit;
}

const does = async (what: string) => {
  if (what === 'fail') throw new Error('failed on purpose');
  if (what === 'hang') await new Promise(() => {});
};

const fire = (circuit: CircuitBreaker, ...whats: string[]) =>
  Promise.allSettled(whats.map(what => circuit.fire(what)));

const serve = (json: () => unknown) =>
  testServer((_, response) => response.end(JSON.stringify(json())));

afterEach(async () => {
  for (const circuit of circuits.splice(0)) circuit.shutdown();
  await closeServers();
});

describe('opossumSource, of real circuits', () => {
  it('reads every state that opossum has', async () => {
    const closed = aCircuit('closed', does);
    const open = aCircuit('open', does);
    const halfOpen = aCircuit('half-open', does, { resetTimeout: 1 });
    const disabled = aCircuit('disabled', does, { enabled: false });
    const shut = aCircuit('shut', does);
    await fire(closed, 'answer');
    await fire(open, 'fail', 'fail', 'fail', 'fail');
    const tries = new Promise(done => {
      halfOpen.once('halfOpen', done);
    });
    halfOpen.open();
    await tries;
    shut.shutdown();
    const { url } = await serve(() => ({
      service: 'component:netflix/home-page',
      instance: 'home-page-1',
      breakers: { closed, open, 'half-open': halfOpen, disabled, shut },
    }));

    const readings = await readAt(opossumSource(), url);

    expect(readings.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      'closed: closed',
      'open: open',
      'half-open: half-open',
      'disabled: disabled',
      'shut: unknown',
    ]);
    expect(byName(readings).shut.unknownBecause).toBe('it has been shut down');
    expect(readings[0]).toMatchObject({
      service: 'component:netflix/home-page',
      instance: 'home-page-1',
      settings: { library: 'opossum', halfOpenCalls: 1 },
    });
  });

  it('counts a timeout and a locked semaphore once', async () => {
    const circuit = aCircuit('recommendation-service', does, {
      capacity: 5,
      volumeThreshold: 100,
    });
    await fire(circuit, 'answer', 'answer', 'fail', 'hang', 'hang', 'answer');
    circuit.open();
    await fire(circuit, 'answer', 'answer');
    const { url } = await serve(() => circuit);

    const [reading] = await readAt(opossumSource(), url);

    expect(reading.window).toEqual({
      successes: 2,
      failures: 1,
      timeouts: 2,
      rejected: 1,
      notPermitted: 2,
    });
    expect(reading.latencyMs?.p99).toBeGreaterThanOrEqual(50);
  });

  it('does not take the birth of a circuit for its opening', async () => {
    const circuit = aCircuit('reviews', does);
    circuit.open();
    const { url } = await serve(() => [circuit]);
    const [reading] = await readAt(opossumSource(), url);
    expect(reading.state).toBe('open');
    expect(reading.since).toBeUndefined();
    expect(reading.nextProbeAt).toBeUndefined();
  });

  it('tells no latency without a call, and none where it is not measured', async () => {
    const idle = aCircuit('idle', does);
    const blind = aCircuit('blind', does, { rollingPercentilesEnabled: false });
    await fire(blind, 'answer');
    const { url } = await serve(() => [idle, blind]);
    const { idle: first, blind: second } = byName(
      await readAt(opossumSource(), url),
    );
    expect(first.latencyMs).toBeUndefined();
    expect(second.latencyMs).toBeUndefined();
    expect(second.window?.successes).toBe(1);
  });
});

describe('opossumSource', () => {
  const state = { enabled: true, closed: false, open: true, halfOpen: false };
  const now = Date.parse('2026-01-01T12:00:00Z');
  const read = async (json: unknown, date = new Date(now)) => {
    const { url } = await testServer(
      answers(JSON.stringify(json), { date: date.toUTCString() }),
    );
    return readAt(opossumSource(), url, { now: () => now });
  };

  it('reads what services add: options, since, forced, totals', async () => {
    const options = {
      timeout: 400,
      errorThresholdPercentage: 50,
      resetTimeout: 5000,
      volumeThreshold: 20,
      rollingCountTimeout: 10_000,
      capacity: 10,
    };
    const [reading] = await read({
      breakers: {
        a: {
          state,
          options,
          since: now - 3000,
          totals: { successes: 7, opened: 2, odd: 'x' },
        },
      },
    });
    expect(reading).toMatchObject({
      name: 'a',
      state: 'open',
      since: now - 3000,
      nextProbeAt: now + 2000,
      windowMs: 10_000,
      totals: { successes: 7, opened: 2 },
      settings: {
        library: 'opossum',
        isolation: 'semaphore',
        timeoutMs: 400,
        errorThresholdPercent: 50,
        sleepWindowMs: 5000,
        volumeThreshold: 20,
        windowMs: 10_000,
      },
    });
  });

  it.each([
    ['open', { ...state }, 'forced-open'],
    ['closed', { ...state, open: false, closed: true }, 'forced-closed'],
    // A circuit that says the opposite of what it is forced to is as it says.
    ['closed', state, 'open'],
    ['open', { ...state, open: false, closed: true }, 'closed'],
  ])('forced %s', async (forced, circuit, expected) => {
    const [reading] = await read([{ state: circuit, forced }]);
    expect(reading.state).toBe(expected);
  });

  it('moves the moments of a clock that is off to its own', async () => {
    const minute = 60_000;
    const behind = new Date(now - 7 * minute);
    const [reading] = await read([{ state, since: now - 8 * minute }], behind);
    expect(Math.abs((reading.since ?? 0) - (now - minute))).toBeLessThanOrEqual(
      1000,
    );
  });

  it('leaves the others alone when one entry is odd', async () => {
    const odd = [
      ['nothing', null, 'not what circuit.toJSON()'],
      ['text', 'open', 'not what circuit.toJSON()'],
      ['stateless', { status: {} }, 'not what circuit.toJSON()'],
      ['silent', { state: {} }, 'it says no state'],
      [
        'both',
        { state: { open: true, closed: true } },
        'open and closed at once',
      ],
      ['words', { state: { closed: 'true' } }, 'it says no state'],
    ] as const;
    const readings = byName(
      await read({
        breakers: {
          good: { state },
          ...Object.fromEntries(odd.map(([name, entry]) => [name, entry])),
        },
      }),
    );
    expect(readings.good.state).toBe('open');
    for (const [name, , because] of odd) {
      expect(readings[name].state).toBe('unknown');
      expect(readings[name].unknownBecause).toContain(because);
    }
  });

  it.each(['{}', '"open"', '{"breakers": 3}', 'null', '{"state": "UP"}'])(
    'says that %s is of no opossum',
    async text => {
      const { url } = await testServer(answers(text));
      await expect(readAt(opossumSource(), `${url}/x?token=y`)).rejects.toThrow(
        `${url}/x does not answer with opossum breakers`,
      );
    },
  );

  it('says that a page is no JSON', async () => {
    const { url } = await testServer(answers('<html>login</html>'));
    await expect(readAt(opossumSource(), url)).rejects.toThrow(
      `${url}/ does not answer in JSON: is the path right?`,
    );
  });

  it('orders a breaker where it runs', async () => {
    let asked = '';
    const { url } = await testServer(async (request, response) => {
      asked = `${request.method} ${request.url} `;
      for await (const piece of request) asked += piece;
      response.end('{}');
    });
    const target = aTarget(`${url}/netflix/home-page/1/breakers?x=1`);
    await opossumSource().order?.(
      target,
      { name: 'a/b c', order: 'force-open' },
      aContext(url),
    );
    expect(asked).toBe(
      'POST /netflix/home-page/1/breakers/a%2Fb%20c?x=1 {"order":"force-open"}',
    );
  });
});
