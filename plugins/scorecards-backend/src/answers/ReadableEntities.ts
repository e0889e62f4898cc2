import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** After this long the catalog is asked again what a caller may read. */
const ASK_AGAIN_MS = 15_000;
const MOST_ASKED = 500;

type Asked = { at: number; refs: Promise<ReadonlySet<string>> };

type Options = {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  permissions: PermissionsService;
  now: () => number;
};

/** Knows which entities that are in no graph a caller may read, by the word of the catalog itself. */
export class ReadableEntities {
  readonly #asked = new Map<string, Asked>();

  constructor(private readonly options: Options) {}

  /** What is readable of some references; `who` tells callers apart. */
  async of(
    credentials: BackstageCredentials,
    who: string,
    refs: readonly string[],
  ): Promise<ReadonlySet<string>> {
    if (refs.length === 0) return new Set();
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) return new Set(refs);
    if (decision.result === AuthorizeResult.DENY) return new Set();
    const now = this.options.now();
    const key = JSON.stringify([who, decision, refs]);
    const known = this.#asked.get(key);
    if (known && now - known.at < ASK_AGAIN_MS) return known.refs;
    const asked = this.#ask(credentials, refs);
    this.#keep(key, { at: now, refs: asked });
    return asked;
  }

  #keep(key: string, asked: Asked): void {
    this.#asked.delete(key);
    this.#asked.set(key, asked);
    asked.refs.catch(() => this.#asked.delete(key));
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size <= MOST_ASKED) break;
      this.#asked.delete(oldest);
    }
  }

  async #ask(
    credentials: BackstageCredentials,
    refs: readonly string[],
  ): Promise<Set<string>> {
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: [...refs], fields: ['kind'] },
      { credentials },
    );
    return new Set(refs.filter((_, index) => items[index] !== undefined));
  }
}
