import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { resolveAddress } from '../fetching';

/** Base addresses by the name that stands for them. @public */
export type Endpoints = Readonly<Record<string, string>>;

/** What is made of a setting; a failure says which setting it is. @public */
export function configured<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new InputError(`${path}: ${toError(error).message}`);
  }
}

/** The milliseconds of a duration that is longer than nothing. @public */
export function millisecondsOf(
  config: Config,
  { key, path }: { key: string; path: string },
): number {
  return configured(path, () => {
    const ms = durationToMilliseconds(readDurationFromConfig(config, { key }));
    if (ms > 0) return ms;
    throw new InputError('expected a duration longer than nothing');
  });
}

/** The URL that a text means, of the web and without credentials; fails with what is wrong with it. @public */
export function webAddress(text: string, endpoints: Endpoints = {}): string {
  const address = resolveAddress(text, endpoints);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url)
    throw new InputError('expected a URL, such as http://metrics.acme.io:9090');
  if (url.username === '' && url.password === '') return address;
  throw new InputError(
    `the URL of ${url.host} holds a user name or a password; take them out`,
  );
}
