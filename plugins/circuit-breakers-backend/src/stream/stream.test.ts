import type { StreamChanges } from '@banyan/backstage-plugin-banyan-common';
import { NotFoundError } from '@backstage/errors';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { setTimeout as sleep } from 'node:timers/promises';
import { aLiveBreaker, NOW } from '../__testUtils__/aLiveBreaker';
import { anEvent } from '../__testUtils__/FakeStore';
import { type Answers, startAnswers } from '../__testUtils__/startAnswers';

const SHOP = 'component:acme/shop';
const SECRET = /secret|vault|ledger/;

const bills = aLiveBreaker({
  entityRef: SHOP,
  name: 'bills',
  dependencyRef: 'component:acme/billing',
});
const vault = aLiveBreaker({
  entityRef: SHOP,
  name: 'vault',
  dependencyRef: 'component:secret/vault',
});
const ledger = aLiveBreaker({
  entityRef: 'component:secret/ledger',
  name: 'shop',
});

const opened = <T extends typeof bills>(breaker: T) => ({
  ...aLiveBreaker({
    entityRef: breaker.entityRef,
    name: breaker.name,
    dependencyRef: breaker.dependencyRef,
    states: ['open'],
  }),
});

let answers: Answers;
let open: AbortController[] = [];
beforeEach(async () => {
  answers = await startAnswers([bills, vault, ledger]);
});
afterEach(async () => {
  for (const each of open) each.abort();
  open = [];
  await answers.stop();
});

/** What one who listens is told. */
async function listen(name: string, query = '', lastEventId?: string) {
  const controller = new AbortController();
  open.push(controller);
  const response = await fetch(answers.url(`/v1/stream${query}`), {
    headers: {
      ...answers.as(name),
      ...(lastEventId ? { 'Last-Event-ID': lastEventId } : {}),
    },
    signal: controller.signal,
  });
  const heard: EventSourceMessage[] = [];
  let text = '';
  let isOver = false;
  const parser = createParser({ onEvent: event => heard.push(event) });
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      const piece = decoder.decode(chunk as Uint8Array, { stream: true });
      text += piece;
      parser.feed(piece);
    }
  })()
    .catch(() => {})
    .finally(() => {
      isOver = true;
    });
  /** The next message of a kind. */
  const next = async (event: string) => {
    for (;;) {
      const at = heard.findIndex(each => each.event === event);
      if (at >= 0) {
        const [message] = heard.splice(0, at + 1).slice(-1);
        return { id: message.id, data: JSON.parse(message.data) };
      }
      if (isOver) throw new Error(`no ${event} came`);
      await sleep(10);
    }
  };
  return {
    ...{ heard, next, reading, response },
    text: () => text,
    close: () => controller.abort(),
  };
}

const idsOf = ({ items }: Pick<StreamChanges, 'items'>) =>
  items.map(({ id }) => id);

describe('GET /v1/stream', () => {
  it('sends everything first, then what changes, a second at most later', async () => {
    const ada = await listen('ada');
    expect(ada.response.headers.get('content-type')).toMatch(/event-stream/);
    expect(ada.response.headers.get('cache-control')).toMatch(/no-transform/);
    const { data: all } = await ada.next('snapshot');
    expect(idsOf(all)).toEqual([bills.id, vault.id, ledger.id]);
    expect(all.counts.closed).toBe(3);
    answers.live.change(opened(bills));
    const { data } = await ada.next('changes');
    expect(data.items).toMatchObject([{ id: bills.id, state: 'open' }]);
    expect(data.counts).toMatchObject({ open: 1, closed: 2 });
    expect(data).not.toHaveProperty('sources');
  });

  it('sends many changes of one breaker as one', async () => {
    const ada = await listen('ada');
    await ada.next('snapshot');
    for (let n = 0; n < 20; n++)
      answers.live.change(n % 2 ? bills : opened(bills));
    const { data } = await ada.next('changes');
    expect(idsOf(data)).toEqual([bills.id]);
    await sleep(1_200);
    expect(ada.heard).toEqual([]);
  });

  it('tells of sources that changed, and of events', async () => {
    const ada = await listen('ada');
    await ada.next('snapshot');
    answers.live.tell(new Set());
    expect((await ada.next('changes')).data).toMatchObject({
      items: [],
      sources: [],
    });
    const { id: breakerId, entityRef } = bills;
    answers.store.tell(
      anEvent({ at: NOW, kind: 'transition', breakerId, entityRef }),
    );
    expect((await ada.next('events')).data.items).toMatchObject([
      { breakerId },
    ]);
  });

  it('tells which breaker is gone', async () => {
    answers.live.change(aLiveBreaker({ entityRef: SHOP, name: 'search' }));
    const ada = await listen('ada');
    await ada.next('snapshot');
    await sleep(1_100);
    answers.live.remove('acme:shop:search');
    await expect(
      (async () => {
        for (;;) {
          const { data } = await ada.next('changes');
          if (data.removed.length > 0) return data.removed;
        }
      })(),
    ).resolves.toEqual(['acme:shop:search']);
  });

  it('keeps to a scope', async () => {
    const ada = await listen('ada', '?scope=group:acme/pay');
    expect((await ada.next('snapshot')).data.items).toEqual([]);
  });

  it('tells each only what they may see', async () => {
    const ada = await listen('ada');
    const vera = await listen('vera');
    await ada.next('snapshot');
    const { data: all } = await vera.next('snapshot');
    expect(idsOf(all)).toEqual([bills.id, 'acme:shop:hidden%20dependency']);
    answers.live.change(opened(ledger));
    expect(idsOf((await ada.next('changes')).data)).toEqual([ledger.id]);
    answers.live.change(opened(vault), opened(bills));
    expect(idsOf((await vera.next('changes')).data)).toEqual(
      ['acme:shop:hidden%20dependency', bills.id].toSorted(),
    );
    const { id: breakerId, entityRef } = ledger;
    const about = { breakerId, entityRef, dependencyRef: SHOP };
    answers.store.tell(anEvent({ at: NOW, kind: 'transition', ...about }));
    await ada.next('events');
    expect(vera.text()).not.toMatch(SECRET);
  });

  it('goes on after the last message that one has', async () => {
    const before = await listen('ada');
    await before.next('snapshot');
    answers.live.change(opened(bills));
    const { id } = await before.next('changes');
    before.close();
    answers.live.change(opened(vault));
    await sleep(1_200);
    const after = await listen('ada', '', id);
    expect(idsOf((await after.next('changes')).data)).toEqual([vault.id]);
  });

  it.each([
    ['of somebody who sees more', 'vera', (id: string) => id],
    ['of another process', 'ada', (id: string) => `x${id}`],
    ['that nobody gave', 'ada', () => 'what.is.that'],
  ])('begins anew after a message %s', async (_, name, change) => {
    const before = await listen('ada');
    const { id = '' } = await before.next('snapshot');
    const after = await listen(name, '', change(id));
    expect((await after.next('snapshot')).data.items.length).toBeGreaterThan(0);
  });

  it('ends when the plugin is shut down', async () => {
    const ada = await listen('ada');
    await ada.next('snapshot');
    await answers.stop();
    await ada.reading;
    await expect(ada.next('changes')).rejects.toThrow(/no changes came/);
  });

  it('is not begun when what one may see cannot be found out', async () => {
    answers.topology.problem = new NotFoundError('not you');
    expect((await listen('ada')).response.status).toBe(404);
  });
});
