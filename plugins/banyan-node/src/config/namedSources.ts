import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { configured, type Endpoints, webAddress } from './configured';

/** What every source has that the configuration names. @public */
export type NamedSource = {
  id: string;
  /** What people see. */
  title: string;
  options: JsonObject;
};

const ID = /^[a-z0-9]([a-z0-9._-]{0,98}[a-z0-9])?$/;

function idOf(config: Config, path: string): string {
  const id = config.getOptionalString('id');
  if (id !== undefined && ID.test(id)) return id;
  throw new InputError(
    `${path}.id: expected 1 to 100 lower-case letters, digits, and - . _ between them, got ${id ?? 'nothing'}`,
  );
}

/** Reads the list `sources` of a section, no id twice; `rest` reads what a kind of source has beside. @public */
export function namedSources<T extends object>(
  config: Config | undefined,
  section: string,
  rest: (config: Config, path: string) => T,
): (NamedSource & T)[] {
  const key = `${section}.sources`;
  const sources = (config?.getOptionalConfigArray('sources') ?? []).map(
    (each, at) => {
      const path = `${key}[${at}]`;
      const id = idOf(each, path);
      return {
        id,
        title: each.getOptionalString('title') ?? id,
        options: each.getOptional<JsonObject>('options') ?? {},
        ...rest(each, path),
      };
    },
  );
  const ids = sources.map(({ id }) => id);
  const again = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (again === -1) return sources;
  throw new InputError(
    `${key}[${again}].id: there is a source ${ids[again]} before it; give one of them another id`,
  );
}

/** Reads the `url` of a source. @public */
export const sourceUrl = (
  config: Config,
  path: string,
  endpoints: Endpoints,
): string =>
  configured(`${path}.url`, () =>
    webAddress(config.getOptionalString('url') ?? '', endpoints),
  );
