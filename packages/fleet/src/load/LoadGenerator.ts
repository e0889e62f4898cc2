import type { Agent } from 'undici';
import { newAgent, sent } from '../kit/exchange';
import { seededRandom, type Random } from '../kit/random';
import type { ServiceLoad } from '../kit';

const TICK_MS = 100;
const TIMEOUT_MS = 5000;
/** More than that at once is not sent: whoever is slow must not drown the machine. */
const MOST_AT_ONCE = 400;

/** Requests to a service. */
export type LoadTarget = ServiceLoad & { entityRef: string };

type Stream = LoadTarget & {
  random: Random;
  phase: number;
  /** Requests that are due, as a fraction. */
  due: number;
  /** How busy this second is against the usual. */
  mood: number;
};

/** A slow wave with noise on it. */
const moodAt = (second: number, { phase, random }: Stream) =>
  (1 + 0.2 * Math.sin((2 * Math.PI * (second + phase)) / 53)) *
  (0.65 + 0.7 * random());

/** Sends requests all the time, some seconds more than others. */
export class LoadGenerator {
  readonly #address: (entityRef: string) => string | undefined;
  readonly #streams: Stream[];
  readonly #agent: Agent = newAgent();
  #timer: NodeJS.Timeout | undefined;
  #tickedAt = performance.now();
  #underWay = 0;
  /** How many times the usual load. */
  factor = 1;
  readonly sent = { answered: 0, failed: 0, leftOut: 0 };

  constructor(options: {
    targets: readonly LoadTarget[];
    seed: string;
    address: (entityRef: string) => string | undefined;
  }) {
    this.#address = options.address;
    this.#streams = options.targets.map((target, index) => {
      const random = seededRandom(
        `${options.seed}/load/${target.entityRef}/${index}`,
      );
      return {
        ...target,
        random,
        phase: random() * 60,
        due: random(),
        mood: 1,
      };
    });
  }

  get perSecond() {
    const usual = this.#streams.reduce((sum, each) => sum + each.perSecond, 0);
    return usual * this.factor;
  }

  start() {
    this.#tickedAt = performance.now();
    this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
  }

  async stop() {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#agent.destroy();
  }

  /** By the clock, so that late ticks lose nothing; after a long sleep it does not catch up. */
  #tick() {
    const now = performance.now();
    const elapsed = Math.min(1, (now - this.#tickedAt) / 1000);
    const isNewSecond = Math.floor(now / 1000) > this.#tickedAt / 1000;
    this.#tickedAt = now;
    for (const stream of this.#streams) {
      if (isNewSecond) stream.mood = moodAt(now / 1000, stream);
      stream.due += stream.perSecond * this.factor * stream.mood * elapsed;
      for (; stream.due >= 1; stream.due--) void this.#send(stream);
    }
  }

  async #send({ entityRef, random, request: next }: Stream) {
    const address = this.#address(entityRef);
    if (!address || this.#underWay >= MOST_AT_ONCE) {
      this.sent.leftOut++;
      return;
    }
    this.#underWay++;
    try {
      const { statusCode } = await sent(this.#agent, address, {
        ...next(random),
        timeoutMs: TIMEOUT_MS,
      });
      if (statusCode < 500) this.sent.answered++;
      else this.sent.failed++;
    } catch {
      this.sent.failed++;
    } finally {
      this.#underWay--;
    }
  }
}
