import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';

/** After this long the catalog is asked again what a caller may read. */
const ASK_AGAIN_MS = 15_000;
const MOST_CALLERS = 500;

/** Says of a migration whether the caller may read it. */
export type IsReadable = (ref: string) => boolean;

type Asked = { at: number; refs: Promise<ReadonlySet<string>> };

type Options = {
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  now: () => number;
};

/** Knows which migrations each caller may read, by the word of the catalog itself. */
export class ReadableMigrations {
  readonly #asked = new Map<string, Asked>();

  constructor(private readonly options: Options) {}

  /** `decision` is what the permission system says of reading the catalog; it is asked each time. */
  async of(
    credentials: BackstageCredentials,
    decision: PolicyDecision,
  ): Promise<IsReadable> {
    if (decision.result === AuthorizeResult.ALLOW) return () => true;
    if (decision.result === AuthorizeResult.DENY) return () => false;
    const refs = await this.#refs(credentials, JSON.stringify(decision));
    return ref => refs.has(ref);
  }

  #refs(
    credentials: BackstageCredentials,
    decision: string,
  ): Promise<ReadonlySet<string>> {
    const now = this.options.now();
    const key = `${this.#nameOf(credentials)} ${decision}`;
    const known = this.#asked.get(key);
    if (known && now - known.at < ASK_AGAIN_MS) return known.refs;
    const refs = this.#ask(credentials);
    this.#asked.delete(key);
    this.#asked.set(key, { at: now, refs });
    refs.catch(() => this.#asked.delete(key));
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size <= MOST_CALLERS) break;
      this.#asked.delete(oldest);
    }
    return refs;
  }

  async #ask(credentials: BackstageCredentials): Promise<Set<string>> {
    const refs = new Set<string>();
    const pages = this.options.catalog.streamEntities(
      {
        filter: { kind: 'Migration' },
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      { credentials },
    );
    for await (const page of pages)
      for (const entity of page) refs.add(stringifyEntityRef(entity));
    return refs;
  }

  #nameOf(credentials: BackstageCredentials): string {
    const { auth } = this.options;
    if (auth.isPrincipal(credentials, 'user'))
      return credentials.principal.userEntityRef;
    return auth.isPrincipal(credentials, 'service')
      ? credentials.principal.subject
      : '';
  }
}
