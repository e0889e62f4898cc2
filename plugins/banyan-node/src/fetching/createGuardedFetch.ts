import type { JsonObject } from '@backstage/types';
import { Agent, fetch, type Response } from 'undici';
import { shownAddress } from './address';
import { allowedHosts, type AllowEntry } from './allowedHosts';
import { checkedUrl } from './checkedUrl';
import { Deadline } from './Deadline';
import { fetchProblem } from './fetchProblem';
import { guardedLookup, type Resolve } from './guardedLookup';
import type { AddressRule } from './isAllowedAddress';
import { limitedBody } from './limitedBody';
import type { SourceResponse } from './SourceContext';

const SILENCE_MS = 30_000;

/** An answer that is none. */
class BadAnswer extends Error {}

/** @public */
export type GuardedFetchOptions = {
  /** Of the configuration, where the limits stand: what went wrong is mended there. */
  section: string;
  allow: readonly AllowEntry[];
  /** Named base addresses, whose hosts and ports are allowed. */
  endpoints: Readonly<Record<string, string>>;
  /** For the connection, the headers and the whole of an answer. */
  timeoutMs: number;
  /** Bytes, after decompression. */
  largestAnswer: number;
  /** How long a stream may send nothing; default 30 s. */
  silenceMs?: number;
  /** How names are resolved; default: by the system. */
  resolve?: Resolve;
};

/** @public */
export type GuardedFetchRequest = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: JsonObject;
  accept?: string;
  signal?: AbortSignal;
};

/** @public */
export type GuardedFetch = (
  url: string,
  request?: GuardedFetchRequest,
) => Promise<SourceResponse>;

/**
 * The only way to the network: asks allowed hosts at the addresses that were checked, follows no
 * redirect, waits no longer and reads no more than it should, and fails with a sentence.
 *
 * @public
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const { section, timeoutMs, largestAnswer } = options;
  const { silenceMs = SILENCE_MS } = options;
  const ruleOf = allowedHosts(options);
  const agents = new Map<AddressRule, Agent>();
  const agentOf = (rule: AddressRule) => {
    const agent =
      agents.get(rule) ??
      new Agent({
        connect: {
          lookup: guardedLookup(rule, options.resolve),
          timeout: timeoutMs,
        },
      });
    agents.set(rule, agent);
    return agent;
  };

  return async (address, request = {}) => {
    const { url, rule } = checkedUrl(address, { ruleOf, section });
    const where = shownAddress(url);
    const deadline = new Deadline(request.signal);
    deadline.set(
      timeoutMs,
      `${where} did not answer within ${timeoutMs / 1000} s: raise ${section}.timeout, or ask it for less`,
    );
    try {
      const response = await fetch(url, {
        ...requestInit(request),
        dispatcher: agentOf(rule),
        signal: deadline.signal,
      });
      await refuseUnlessOk(response, url);
      return limitedBody(response, {
        where,
        largestAnswer,
        section,
        silenceMs,
        deadline,
      });
    } catch (error) {
      deadline.done();
      if (deadline.signal.aborted) throw deadline.signal.reason;
      throw error instanceof BadAnswer ? error : fetchProblem(where, error);
    }
  };
}

function requestInit({ method = 'GET', body, accept }: GuardedFetchRequest) {
  return {
    method,
    redirect: 'manual' as const,
    headers: {
      accept: accept ?? '*/*',
      'user-agent': 'banyan',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  };
}

async function refuseUnlessOk(response: Response, url: URL): Promise<void> {
  if (response.ok) return;
  await response.body?.cancel();
  throw new BadAnswer(
    `${shownAddress(url)} answers ${response.status}${statusAdvice(response, url)}`,
  );
}

function statusAdvice(response: Response, url: URL): string {
  const { status } = response;
  if (status >= 300 && status < 400) {
    const to = response.headers.get('location') ?? '';
    const target = URL.canParse(to, url) ? new URL(to, url) : undefined;
    return `, a redirect${target ? ` to ${target.host}` : ''}, which is not followed: write the address that it leads to`;
  }
  if (status === 401 || status === 403) {
    return ': it does not let Banyan in, which has no credentials for it';
  }
  if (status === 404) return ': is the path right?';
  if (status === 429) return ': it is asked too often, raise poll';
  return status >= 500 ? ': it is unwell, its log says why' : '';
}
