import type { PushedReadings } from '@banyan/backstage-plugin-banyan-common';
import { request } from 'undici';
import type { DeclaredCircuit } from '../kit/DeclaredCircuit';
import type { RunningService } from '../kit';

const EVERY_MS = 1000;
const TIMEOUT_MS = 3000;

type Reading = PushedReadings['readings'][number];

function stateOf({ circuit, forced }: DeclaredCircuit): Reading['state'] {
  if (!circuit.enabled) return 'disabled';
  if (forced) return `forced-${forced}`;
  if (circuit.opened) return 'open';
  return circuit.halfOpen ? 'half-open' : 'closed';
}

/** What a service says of one of its breakers. */
export function readingOf(
  { entityRef, instance }: RunningService,
  breaker: DeclaredCircuit,
): Reading {
  const { options, since, totals } = breaker;
  const { failures, fallbacks, latencyMean, percentiles, ...stats } =
    breaker.circuit.stats;
  const { rejects, semaphoreRejections, successes, timeouts } = stats;
  // opossum counts every bad end among its failures.
  const failed = failures - timeouts - semaphoreRejections;
  const tried = successes + failed + timeouts;
  const state = stateOf(breaker);
  return {
    entityRef,
    name: breaker.name,
    instance,
    state,
    since,
    windowMs: options.rollingCountTimeout,
    window: {
      successes,
      failures: failed,
      timeouts,
      rejected: semaphoreRejections,
      notPermitted: rejects,
      fallbackSuccesses: fallbacks,
    },
    totals,
    ...(tried > 0 && {
      errorRate: (failed + timeouts) / tried,
      latencyMs: {
        mean: latencyMean,
        p50: percentiles[0.5],
        p90: percentiles[0.9],
        p99: percentiles[0.99],
        p995: percentiles[0.995],
      },
    }),
    ...(state === 'open' && { nextProbeAt: since + options.resetTimeout }),
  };
}

/** Sends the readings of some services to Banyan, each second. @public */
export class Pusher {
  readonly #url: string;
  readonly #token: string;
  readonly #services: readonly RunningService[];
  readonly #isDown: (entityRef: string) => boolean;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #isBusy = false;
  #trouble: string | undefined;

  constructor(options: {
    url: string;
    token: string;
    services: readonly RunningService[];
    isDown: (entityRef: string) => boolean;
  }) {
    this.#url = options.url;
    this.#token = options.token;
    this.#services = options.services;
    this.#isDown = options.isDown;
  }

  start() {
    this.#timer ??= setInterval(() => void this.#push(), EVERY_MS);
  }

  stop() {
    clearInterval(this.#timer);
    this.#stopping.abort();
  }

  async #push() {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const trouble = await this.#send().catch((error: Error) => error.message);
    this.#isBusy = false;
    if (trouble !== this.#trouble && !this.#stopping.signal.aborted) {
      console.log(trouble ? `Pushing fails: ${trouble}` : 'Pushing works.');
    }
    this.#trouble = trouble;
  }

  /** What went wrong. */
  async #send() {
    const up = this.#services.filter(
      ({ entityRef }) => !this.#isDown(entityRef),
    );
    const readings = up.flatMap(service =>
      [...service.circuits.values()].map(each => readingOf(service, each)),
    );
    const body: PushedReadings = { sentAt: Date.now(), readings };
    const response = await request(this.#url, {
      // A portal that ends waits for connections that are kept.
      reset: true,
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.any([
        this.#stopping.signal,
        AbortSignal.timeout(TIMEOUT_MS),
      ]),
    });
    await response.body.dump();
    return response.statusCode < 300
      ? undefined
      : `the portal answered with ${response.statusCode}`;
  }
}
