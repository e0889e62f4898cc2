import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import {
  configured,
  type Endpoints,
  millisecondsOf,
  webAddress,
} from './configured';

/** An address that the configuration names. */
export type ConfiguredSource = {
  id: string;
  type: string;
  url: string;
  title: string;
  entityRef?: string;
  /** Undefined = that of all. */
  pollMs?: number;
  /** `namespace` among them: where services are looked for by name. */
  options: JsonObject;
};

const ID = /^[a-z0-9]([a-z0-9._-]{0,98}[a-z0-9])?$/;

function idOf(config: Config, key: string): string {
  const id = config.getOptionalString('id');
  if (id !== undefined && ID.test(id)) return id;
  throw new InputError(
    `${key}.id: expected 1 to 100 lower-case letters, digits, and - . _ between them, got ${id ?? 'nothing'}`,
  );
}

function typeOf(config: Config, key: string): string {
  const type = config.getOptionalString('type');
  if (type !== undefined && type !== 'push') return type;
  throw new InputError(
    `${key}.type: expected a kind of producer that is read, such as opossum or prometheus, got ${type ?? 'nothing'}`,
  );
}

function componentOf(config: Config, key: string): string | undefined {
  const text = config.getOptionalString('component');
  if (text === undefined) return undefined;
  return configured(`${key}.component`, () => {
    const ref = parseEntityRef(text, { defaultKind: 'component' });
    if (ref.kind.toLocaleLowerCase('en-US') === 'component')
      return stringifyEntityRef(ref);
    throw new InputError(
      `expected the reference of a component, such as component:acme/shop, got ${text}`,
    );
  });
}

function sourceOf(
  config: Config,
  key: string,
  endpoints: Endpoints,
): ConfiguredSource {
  const id = idOf(config, key);
  const options = config.getOptional<JsonObject>('options') ?? {};
  const namespace = config.getOptionalString('namespace');
  return {
    id,
    type: typeOf(config, key),
    url: configured(`${key}.url`, () =>
      webAddress(config.getOptionalString('url') ?? '', endpoints),
    ),
    title: config.getOptionalString('title') ?? id,
    entityRef: componentOf(config, key),
    pollMs: config.has('poll')
      ? millisecondsOf(config, { key: 'poll', path: `${key}.poll` })
      : undefined,
    options: {
      ...options,
      ...(namespace === undefined
        ? {}
        : { namespace: namespace.toLocaleLowerCase('en-US') }),
    },
  };
}

/** Reads `circuitBreakers.sources`. */
export function configuredSources(
  config: Config | undefined,
  endpoints: Endpoints,
): ConfiguredSource[] {
  const key = 'circuitBreakers.sources';
  const sources = (config?.getOptionalConfigArray('sources') ?? []).map(
    (each, at) => sourceOf(each, `${key}[${at}]`, endpoints),
  );
  const ids = sources.map(({ id }) => id);
  const again = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (again === -1) return sources;
  throw new InputError(
    `${key}[${again}].id: there is a source ${ids[again]} before it; give one of them another id`,
  );
}
