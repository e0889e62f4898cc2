import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  configured,
  type Endpoints,
  millisecondsOf,
  type NamedSource,
  namedSources,
  sourceUrl,
} from '@banyan/backstage-plugin-banyan-node';

/** An address that the configuration names; `namespace` of its options = where services are looked for by name. */
export type ConfiguredSource = NamedSource & {
  type: string;
  url: string;
  entityRef?: string;
  /** Undefined = that of all. */
  pollMs?: number;
};

const lowerCase = (text: string) => text.toLocaleLowerCase('en-US');

function typeOf(config: Config, path: string): string {
  const type = config.getOptionalString('type');
  if (type !== undefined && type !== 'push') return type;
  throw new InputError(
    `${path}.type: expected a kind of producer that is read, such as opossum or prometheus, got ${type ?? 'nothing'}`,
  );
}

function componentOf(config: Config, path: string): string | undefined {
  const text = config.getOptionalString('component');
  if (text === undefined) return undefined;
  return configured(`${path}.component`, () => {
    const ref = parseEntityRef(text, { defaultKind: 'component' });
    if (lowerCase(ref.kind) === 'component') return stringifyEntityRef(ref);
    throw new InputError(
      `expected the reference of a component, such as component:acme/shop, got ${text}`,
    );
  });
}

/** Reads the list `sources` of a section. */
export function configuredSources(
  config: Config | undefined,
  { section, endpoints }: { section: string; endpoints: Endpoints },
): ConfiguredSource[] {
  const sources = namedSources(config, section, (each, path) => ({
    type: typeOf(each, path),
    url: sourceUrl(each, path, endpoints),
    entityRef: componentOf(each, path),
    pollMs: each.has('poll')
      ? millisecondsOf(each, { key: 'poll', path: `${path}.poll` })
      : undefined,
    namespace: each.getOptionalString('namespace'),
  }));
  return sources.map(({ namespace, options, ...source }) => ({
    ...source,
    options:
      namespace === undefined
        ? options
        : { ...options, namespace: lowerCase(namespace) },
  }));
}
