import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { AllowEntry } from '../fetching';
import {
  configured,
  type Endpoints,
  millisecondsOf,
  webAddress,
} from './configured';

/** What may be read, and how long and how large it may be. @public */
export type FetchSettings = {
  /** Its name in the configuration. */
  section: string;
  endpoints: Endpoints;
  /** Hosts beside those of the endpoints. */
  allow: readonly AllowEntry[];
  timeoutMs: number;
  /** In bytes. */
  largestAnswer: number;
};

const TIMEOUT_MS = 3_000;
const TEN_MILLION = 10_000_000;
const HOST = /^(\[[0-9a-f:.]+\]|(\*\.)?[a-z0-9._-]+)(:\d{1,5})?$/i;

function endpointsOf(config: Config | undefined, section: string): Endpoints {
  const endpoints = config?.getOptionalConfig('endpoints');
  const all = (endpoints?.keys() ?? []).flatMap(name => {
    // Null takes one away that another file names.
    const url = endpoints?.getOptionalString(name);
    if (url === undefined) return [];
    const path = `${section}.endpoints.${name}`;
    return [[name, configured(path, () => webAddress(url))] as const];
  });
  return Object.fromEntries(all);
}

const allowedOf = (config: Config | undefined, section: string): AllowEntry[] =>
  (config?.getOptionalConfigArray('allow') ?? []).map((each, at) => {
    const host = each.getOptionalString('host') ?? '';
    if (!HOST.test(host))
      throw new InputError(
        `${section}.allow[${at}].host: expected a host without scheme and path, such as metrics.acme.io:9090, got ${host || 'nothing'}`,
      );
    const privateAddresses = each.getOptionalBoolean('privateAddresses');
    return { host, privateAddresses };
  });

function largestAnswerOf(config: Config | undefined, section: string): number {
  const bytes = config?.getOptionalNumber('largestAnswer') ?? TEN_MILLION;
  if (Number.isInteger(bytes) && bytes > 0) return bytes;
  throw new InputError(
    `${section}.largestAnswer: expected a whole number of bytes above 0, got ${bytes}`,
  );
}

/** Reads `endpoints`, `allow`, `timeout` and `largestAnswer` of a section. @public */
export function fetchSettings(
  config: Config | undefined,
  section: string,
): FetchSettings {
  return {
    section,
    endpoints: endpointsOf(config, section),
    allow: allowedOf(config, section),
    timeoutMs: config?.has('timeout')
      ? millisecondsOf(config, { key: 'timeout', path: `${section}.timeout` })
      : TIMEOUT_MS,
    largestAnswer: largestAnswerOf(config, section),
  };
}
