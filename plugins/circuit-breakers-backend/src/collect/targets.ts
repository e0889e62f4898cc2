import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import {
  type BreakerSource,
  type BreakerTarget,
  webAddress,
} from '@banyan/backstage-plugin-banyan-node';
import type { BreakersConfig } from '../breakersConfig';
import type { SourceDescription } from '../live/SourceRecord';
import type { Component, Components } from './Components';

/** The kinds of producers by their types. */
export type BreakerSources = ReadonlyMap<string, BreakerSource>;

/** What is read, and how; a problem = it cannot be. */
export type Target = {
  about: SourceDescription;
  target: BreakerTarget;
  source?: BreakerSource;
  problem?: string;
};

type Setting = Pick<
  BreakersConfig,
  'endpoints' | 'fleetUrl' | 'pollMs' | 'sources'
>;

type Address = {
  id: string;
  type: string;
  title: string;
  url: string;
  entityRef?: string;
  instance?: string;
  pollMs?: number;
  options: JsonObject;
  problem?: string;
};

const PREFIX = 'banyan/breakers-';
/** What pushes is not read. */
export const PUSH = `${PREFIX}push`;

const originOf = (url: string | undefined) =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;

/** An address in an annotation; the only one when it has no number. */
function annotatedAddress(
  { ref, title }: Component,
  { key, text, number }: { key: string; text: string; number?: number },
  { endpoints }: Setting,
): Address {
  const { namespace, name } = parseEntityRef(ref);
  const type = key.slice(PREFIX.length);
  const id = `${type}:${namespace}/${name}`;
  const one = { type, entityRef: ref, options: {} };
  const address =
    number === undefined
      ? { ...one, id, title }
      : {
          ...one,
          id: `${id}:${number}`,
          title: `${title} ${number}`,
          instance: `${name}-${number}`,
        };
  try {
    return { ...address, url: webAddress(text, endpoints) };
  } catch (error) {
    const problem = `The annotation ${key} cannot be used: ${toError(error).message}`;
    return { ...address, url: '', problem };
  }
}

/** The addresses that the annotations of a component name. */
function annotated(component: Component, setting: Setting): Address[] {
  return Object.entries(component.annotations ?? {}).flatMap(([key, value]) => {
    if (!key.startsWith(PREFIX) || key === PUSH) return [];
    const texts = value.split(',').map(text => text.trim());
    return texts
      .filter(text => text !== '')
      .map((text, at, { length }) => {
        const number = length > 1 ? at + 1 : undefined;
        return annotatedAddress(component, { key, text, number }, setting);
      });
  });
}

/** Everything that is to be read, by id: what the configuration names, and what annotations do. */
export function targets(
  components: Components,
  setting: Setting,
  sources: BreakerSources,
): Map<string, Target> {
  const addresses: Address[] = [
    ...setting.sources,
    ...components.all.flatMap(each => annotated(each, setting)),
  ];
  const fleet = originOf(setting.fleetUrl);
  const all = new Map<string, Target>();
  for (const address of addresses) {
    const { id, type, title, url, entityRef, instance, options } = address;
    const source = sources.get(type);
    const problem = source
      ? undefined
      : `There is no kind of source ${type}; those that there are: ${[...sources.keys()].join(', ')}`;
    all.set(id, {
      about: {
        id,
        type,
        title,
        entityRef,
        intervalMs: address.pollMs ?? setting.pollMs,
        orders: source?.order ? (source.orders ?? []) : [],
        simulated: fleet !== undefined && originOf(url) === fleet,
      },
      target: { id, url, title, entityRef, instance, options },
      source,
      problem: address.problem ?? problem,
    });
  }
  return all;
}
