import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import type { Response } from 'express';
import { randomBytes } from 'node:crypto';
import type { Sight } from '../answers/SeenBreakers';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { BreakerStore } from '../store/BreakerStore';
import { type Change, ChangeRing } from './ChangeRing';
import { SightChecks, type SightOf } from './SightChecks';
import { sightKey } from './sightKey';
import { KEEP_ALIVE } from './sseMessage';
import { StreamClient } from './StreamClient';
import { StreamGroup } from './StreamGroup';

const MOST_CLIENTS = 500;
const KEEP_ALIVE_MS = 15_000;
/** After this long without taking anything a client is cut off. */
const SLOW_MS = 15_000;
/** Has seen no change that is known: only a snapshot will do. */
const NOTHING = -1;

type StreamOptions = {
  live: LiveBreakers;
  store: Pick<BreakerStore, 'onEvents'>;
  logger: LoggerService;
  /** What a caller sees, and may do. */
  sightOf: SightOf;
  mostClients?: number;
};

type Newcomer = {
  credentials: BackstageCredentials;
  scope?: string;
  lastEventId?: string;
};

/** Tells everyone who listens what changed, twice a second at most. */
export class BreakerStream {
  readonly #options: StreamOptions;
  readonly #ring = new ChangeRing();
  readonly #groups = new Map<string, StreamGroup>();
  readonly #clients = new Map<StreamClient, string>();
  /** The numbers of another process are not ours. */
  readonly #process = randomBytes(6).toString('base64url');
  readonly #stops: (() => void)[];
  readonly #checks: SightChecks;
  #ids = new Set<string>();
  #events: BreakerEvent[] = [];
  #sourcesChanged = false;
  #keptAliveAt = 0;
  #isStopped = false;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#checks = new SightChecks({
      ...options,
      found: (client, sight) => this.#found(client, sight),
    });
    this.#stops = [
      options.live.onChange(ids => {
        for (const id of ids) this.#ids.add(id);
        this.#sourcesChanged ||= ids.size === 0;
      }),
      options.store.onEvents(events => {
        this.#events.push(...events);
      }),
    ];
  }

  get size(): number {
    return this.#clients.size;
  }

  /** Lets somebody listen, who is sent everything first, or what was missed since `lastEventId`. */
  async add(
    response: Response,
    { credentials, scope, lastEventId }: Newcomer,
    now: number,
  ): Promise<void> {
    this.#mustHaveRoom();
    const sight = await this.#options.sightOf(credentials, scope);
    this.#mustHaveRoom();
    if (response.destroyed) return;
    const key = sightKey(sight);
    const group = this.#group(key, sight);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Compression would hold back what is sent.
      'Cache-Control': 'private, no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    });
    const seen = this.#ring.last;
    const about = { credentials, scope, seen, now };
    const client = new StreamClient(response, about);
    response.on('close', () => this.#remove(client));
    this.#join(client, key, group);
    const moment = { now, id: this.#id(key) };
    const missed = this.#missedSince(lastEventId, key);
    const text =
      (missed && group.missed(missed, moment)) ?? group.snapshot(moment);
    // The comment says that all is well, when there is nothing else to say.
    client.send(`retry: 2000\n\n${KEEP_ALIVE}${text}`, now);
  }

  /** Sends what changed since the last time; to be called again and again. */
  tick(now: number): void {
    const change: Change = {
      ids: this.#ids,
      events: this.#events,
      sources: this.#sourcesChanged,
    };
    const isNews =
      change.ids.size > 0 || change.events.length > 0 || change.sources;
    const before = this.#ring.last;
    if (isNews) this.#ring.add(change);
    this.#ids = new Set();
    this.#events = [];
    this.#sourcesChanged = false;
    for (const [key, group] of this.#groups) {
      const moment = { now, id: this.#id(key) };
      const text = isNews ? group.changes(change, moment) : '';
      for (const client of [...group.clients]) {
        if (client.blockedSince !== undefined) {
          if (now - client.blockedSince > SLOW_MS) client.drop();
        } else if (client.seen === before) {
          client.seen = this.#ring.last;
          if (text !== '') client.send(text, now);
        } else {
          this.#catchUp(client, group, moment);
        }
      }
    }
    this.#keepAlive(now);
    void this.#checks.run([...this.#clients.keys()], now);
  }

  /** Ends all streams. */
  stop(): void {
    this.#isStopped = true;
    for (const stop of this.#stops) stop();
    for (const client of [...this.#clients.keys()]) client.end();
  }

  #mustHaveRoom(): void {
    const { mostClients = MOST_CLIENTS } = this.#options;
    if (this.#isStopped || this.#clients.size >= mostClients)
      throw new ServiceUnavailableError(
        'Too many are listening already; the answer of /v1/breakers is the same. Try again later.',
      );
  }

  #id = (key: string) => `${this.#process}.${this.#ring.last}.${key}`;

  #group(key: string, sight: Sight): StreamGroup {
    const group =
      this.#groups.get(key) ?? new StreamGroup(this.#options.live, sight);
    this.#groups.set(key, group);
    return group;
  }

  #join(client: StreamClient, key: string, group: StreamGroup): void {
    this.#leave(client);
    group.clients.add(client);
    this.#clients.set(client, key);
  }

  #leave(client: StreamClient): void {
    const key = this.#clients.get(client);
    const group = key === undefined ? undefined : this.#groups.get(key);
    group?.clients.delete(client);
    if (key !== undefined && group?.clients.size === 0)
      this.#groups.delete(key);
  }

  #remove(client: StreamClient): void {
    this.#leave(client);
    this.#clients.delete(client);
  }

  #missedSince(lastEventId: string | undefined, key: string) {
    const [process, number, theirs] = (lastEventId ?? '').split('.');
    const isOurs =
      process === this.#process && theirs === key && /^\d+$/.test(number);
    return isOurs ? this.#ring.since(Number(number)) : undefined;
  }

  #catchUp(
    client: StreamClient,
    group: StreamGroup,
    moment: { now: number; id: string },
  ): void {
    const missed = this.#ring.since(client.seen);
    const text =
      (missed && group.missed(missed, moment)) ?? group.snapshot(moment);
    client.seen = this.#ring.last;
    if (text !== '') client.send(text, moment.now);
  }

  #keepAlive(now: number): void {
    if (now - this.#keptAliveAt < KEEP_ALIVE_MS) return;
    this.#keptAliveAt = now;
    for (const client of this.#clients.keys())
      if (client.blockedSince === undefined) client.send(KEEP_ALIVE, now);
  }

  /** Whoever sees something else from now on is sent that, whole. */
  #found(client: StreamClient, sight: Sight): void {
    const key = sightKey(sight);
    const before = this.#clients.get(client);
    if (before === undefined || before === key) return;
    this.#join(client, key, this.#group(key, sight));
    client.seen = NOTHING;
  }
}
