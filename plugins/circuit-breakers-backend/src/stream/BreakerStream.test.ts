import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import type { Response } from 'express';
import { EventEmitter } from 'node:events';
import { ACME } from '../__testUtils__/acme';
import { aLiveBreaker, NOW } from '../__testUtils__/aLiveBreaker';
import { FakeLive } from '../__testUtils__/FakeLive';
import { FakeStore } from '../__testUtils__/FakeStore';
import { FakeTopology } from '../__testUtils__/people';
import { Views } from '../answers/Views';
import { BreakerStream } from './BreakerStream';

const SHOP = 'component:acme/shop';
const MINUTE = 60_000;

const bills = aLiveBreaker({ entityRef: SHOP, name: 'bills' });
const ledger = aLiveBreaker({
  entityRef: 'component:secret/ledger',
  name: 'x',
});

/** The side of the server of a connection that may be slow. */
class FakeResponse extends EventEmitter {
  written = '';
  isSlow = false;
  writableEnded = false;
  destroyed = false;

  writeHead() {}

  write(text: string): boolean {
    this.written += text;
    return !this.isSlow;
  }

  end() {
    this.writableEnded = true;
    this.emit('close');
  }

  destroy() {
    this.destroyed = true;
    this.emit('close');
  }

  /** What was written since the last time. */
  take(): string {
    const text = this.written;
    this.written = '';
    return text;
  }
}

function aStream(mostClients?: number) {
  const live = new FakeLive([bills, ledger]);
  const topology = new FakeTopology(ACME);
  const views = new Views({ topology, auth: mockServices.auth() });
  let problem: Error | undefined;
  const stream = new BreakerStream({
    live,
    store: new FakeStore(),
    logger: mockServices.logger.mock(),
    sightOf: async (credentials, scope) => {
      if (problem) throw problem;
      const view = await views.of(credentials);
      return { view, may: () => false, scope };
    },
    mostClients,
  });
  const join = async (name: string, now = NOW) => {
    const response = new FakeResponse();
    const credentials = mockCredentials.user(`user:acme/${name}`);
    await stream.add(response as unknown as Response, { credentials }, now);
    return response;
  };
  const fail = (error: Error) => {
    problem = error;
  };
  return { fail, join, live, stream, topology };
}

/** Lets what was begun come to its end. */
const settled = () => new Promise(resolve => setTimeout(resolve, 20));

describe('BreakerStream', () => {
  it('writes nothing to a slow client, and makes up for it when it can take it', async () => {
    const { join, live, stream } = aStream();
    const fast = await join('ada');
    const slow = await join('ada');
    slow.isSlow = true;
    live.tell(new Set([bills.id]));
    stream.tick(NOW + 1_000);
    slow.take();
    fast.take();
    for (const [second, { id }] of [ledger, bills].entries()) {
      live.tell(new Set([id]));
      stream.tick(NOW + 2_000 + second * 1_000);
    }
    expect(slow.take()).toBe('');
    expect(fast.take().match(/event: changes/g)).toHaveLength(2);
    slow.isSlow = false;
    slow.emit('drain');
    stream.tick(NOW + 4_000);
    const caughtUp = slow.take();
    expect(caughtUp.match(/event: changes/g)).toHaveLength(1);
    expect(caughtUp).toContain(bills.id);
    expect(caughtUp).toContain(ledger.id);
  });

  it('cuts off who takes nothing for long, and no one else', async () => {
    const { join, live, stream } = aStream();
    const fast = await join('ada');
    const slow = await join('ada');
    slow.isSlow = true;
    live.tell(new Set([bills.id]));
    stream.tick(NOW + 1_000);
    stream.tick(NOW + 15_000);
    expect(slow.destroyed).toBe(false);
    stream.tick(NOW + 17_000);
    expect(slow.destroyed).toBe(true);
    expect(fast.destroyed).toBe(false);
    expect(stream.size).toBe(1);
  });

  it('says now and then that the connection lives', async () => {
    const { join, stream } = aStream();
    const ada = await join('ada');
    stream.tick(NOW);
    ada.take();
    stream.tick(NOW + 14_000);
    expect(ada.take()).toBe('');
    stream.tick(NOW + 15_000);
    expect(ada.take()).toBe(': keep-alive\n\n');
  });

  it('lets no more listen than it can bear', async () => {
    const { join, stream } = aStream(1);
    const ada = await join('ada');
    await expect(join('bob')).rejects.toThrow(/Too many are listening/);
    ada.emit('close');
    await join('bob');
    expect(stream.size).toBe(1);
  });

  it('forgets who has gone before it could answer', async () => {
    const { stream } = aStream();
    const response = new FakeResponse();
    response.destroyed = true;
    const credentials = mockCredentials.user('user:acme/ada');
    await stream.add(response as unknown as Response, { credentials }, NOW);
    expect(stream.size).toBe(0);
  });

  it('shows within a minute no longer what has been hidden', async () => {
    const { join, live, stream, topology } = aStream();
    const ada = await join('ada');
    expect(ada.take()).toContain(ledger.id);
    topology.visitors.add('ada');
    stream.tick(NOW + MINUTE);
    await settled();
    live.tell(new Set([ledger.id]));
    stream.tick(NOW + MINUTE + 1_000);
    const text = ada.take();
    expect(text).toContain('event: snapshot');
    expect(text.slice(text.indexOf('event: snapshot'))).not.toContain('ledger');
    live.tell(new Set([ledger.id]));
    stream.tick(NOW + MINUTE + 2_000);
    expect(ada.take()).toBe('');
  });

  it('ends at once what somebody may not see any more', async () => {
    const { fail, join, stream } = aStream();
    const ada = await join('ada');
    fail(new NotAllowedError('no'));
    stream.tick(NOW + MINUTE);
    await settled();
    expect(ada.writableEnded).toBe(true);
    expect(stream.size).toBe(0);
  });

  it('goes on for some minutes while nobody can say what may be seen, then ends', async () => {
    const { fail, join, live, stream } = aStream();
    const ada = await join('ada');
    fail(new Error('The catalog is down'));
    stream.tick(NOW + MINUTE);
    await settled();
    ada.take();
    live.tell(new Set([bills.id]));
    stream.tick(NOW + MINUTE + 1_000);
    expect(ada.take()).toContain(bills.id);
    expect(ada.writableEnded).toBe(false);
    stream.tick(NOW + 6 * MINUTE);
    await settled();
    expect(ada.writableEnded).toBe(true);
  });

  it('makes what many are sent once', async () => {
    const { join, live, stream } = aStream();
    const clients = await Promise.all(
      Array.from({ length: 50 }, () => join('ada')),
    );
    for (const each of clients) each.take();
    const current = jest.spyOn(live, 'current');
    live.tell(new Set([bills.id]));
    stream.tick(NOW + 1_000);
    expect(current).toHaveBeenCalledTimes(1);
    expect(new Set(clients.map(each => each.take())).size).toBe(1);
  });
});
