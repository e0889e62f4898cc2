import { resolve } from 'node:path';
import { loadCatalog, type ServiceContext, type ServiceRequest } from '../kit';
import { startOfTrack } from './startOfTrack';

type Held = { callee: string; answer(value: unknown): Promise<void> };

/** A context whose calls are answered by the test, one by one. */
function heldContext() {
  const held: Held[] = [];
  const context: Partial<ServiceContext> = {
    now: () => 0,
    scaled: milliseconds => milliseconds,
    call: <T>(callee: string, { answer }: ServiceRequest<T>) =>
      new Promise<T>(settle => {
        held.push({
          callee,
          answer: async value => {
            settle(answer.parse(value));
            await new Promise(setImmediate);
          },
        });
      }),
  };
  const asked = () => held.map(({ callee }) => callee);
  const answer = (name: string, value: unknown) =>
    held.find(({ callee }) => callee === name)?.answer(value);
  return { context: context as ServiceContext, asked, answer };
}

describe('the critical path of a play', () => {
  it('asks for the entitlement, then for title and audio at once, then writes the state', async () => {
    const { answer, asked, context } = heldContext();
    const started = startOfTrack(context)({
      session: 's',
      user: 'ann',
      track: 't',
    });
    expect(asked()).toEqual(['entitlement-service']);
    await answer('entitlement-service', { plan: 'free' });
    expect(asked().slice(1).sort()).toEqual([
      'audio-locator',
      'track-metadata',
    ]);
    await answer('track-metadata', { title: 'Song' });
    expect(asked()).not.toContain('playback-state');
    await answer('audio-locator', { hosts: ['cdn'] });
    expect(asked().at(-1)).toBe('playback-state');
    await answer('playback-state', { keptBy: 'client', positionMs: 0 });
    expect(await started).toMatchObject({
      plan: 'free',
      metadata: { title: 'Song' },
      hosts: ['cdn'],
    });
    expect(asked()).toHaveLength(4);
  });

  it('asks for a title that it has not again for hours', async () => {
    const { answer, asked, context } = heldContext();
    const start = startOfTrack(context);
    void start({ session: 's', user: 'ann', track: 't' });
    await answer('entitlement-service', { plan: 'free' });
    await answer('track-metadata', { title: 'Song' });

    const second = heldContext();
    Object.assign(context, { call: second.context.call });
    void start({ session: 's2', user: 'bob', track: 't' });
    await second.answer('entitlement-service', { plan: 'free' });
    expect(second.asked()).toEqual(['entitlement-service', 'audio-locator']);

    const third = heldContext();
    Object.assign(context, { call: third.context.call, now: () => 7 * 3.6e6 });
    void start({ session: 's3', user: 'cem', track: 't' });
    await third.answer('entitlement-service', { plan: 'free' });
    expect(third.asked()).toContain('track-metadata');
    expect(asked()).toContain('track-metadata');
  });
});

describe('the budget of a start, as the catalog declares it', () => {
  const catalog = loadCatalog(
    resolve(__dirname, '../../../../catalog/companies'),
  );
  const timeout = (callee: string) =>
    catalog
      .get('component:spotify/playback-orchestrator')
      ?.calls.find(({ to }) => to === `component:spotify/${callee}`)
      ?.timeoutMs ?? Infinity;

  it('is 330 ms: entitlement, the longer of title and audio, state', () => {
    expect(
      timeout('entitlement-service') +
        Math.max(timeout('track-metadata'), timeout('audio-locator')) +
        timeout('playback-state'),
    ).toBe(330);
  });
});
