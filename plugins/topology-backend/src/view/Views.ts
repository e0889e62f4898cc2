import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { buildGraph, type Graph, visiblePart } from '@banyan/core';
import { graphVersion } from '../snapshot/graphVersion';
import type { Snapshot, SnapshotStore } from '../snapshot/SnapshotStore';
import type { TopologyConfig } from '../topologyConfig';
import { RecentCache } from './RecentCache';
import {
  isAllowed,
  isDenied,
  readableRefs,
  readDecision,
} from './readableRefs';
import { View } from './View';

/** Callers whose view is known, and different views that are kept. */
const MOST_CALLERS = 500;
const MOST_VIEWS = 20;
/** After this long what a caller may read is asked again, though the graph is the same. */
const ASK_AGAIN_MS = 60_000;

type ViewsOptions = {
  store: SnapshotStore;
  catalog: CatalogService;
  permissions: PermissionsService;
  auth: AuthService;
  config: TopologyConfig;
};

/** A view with the moment of the snapshot that it is a part of. */
export type DatedView = { view: View; builtAt: number };

/** Knows what each caller sees of the catalog: no answer holds more. */
export class Views {
  readonly #options: ViewsOptions;
  /** By version: callers who may read the same share a view and its answers. */
  readonly #views = new RecentCache<View>(MOST_VIEWS);
  readonly #parts = new RecentCache<Promise<View>>(MOST_CALLERS);

  constructor(options: ViewsOptions) {
    this.#options = options;
  }

  /** What the plugin itself sees: everything. It is for decisions, never for an answer. */
  async whole(): Promise<View> {
    const { graph, version } = await this.#options.store.current();
    return this.#view(graph, version);
  }

  async of(credentials: BackstageCredentials): Promise<DatedView> {
    const { store, permissions } = this.#options;
    const snapshot = await store.current();
    const { builtAt } = snapshot;
    const decision = await readDecision(permissions, credentials);
    if (isAllowed(decision)) {
      const { graph, version } = snapshot;
      return { view: this.#view(graph, version), builtAt };
    }
    if (isDenied(decision))
      return { view: this.#view(buildGraph([])), builtAt };
    const key = JSON.stringify([
      this.#nameOf(credentials),
      decision,
      snapshot.version,
      Math.floor(Date.now() / ASK_AGAIN_MS),
    ]);
    const view = this.#parts.get(key, () => this.#part(snapshot, credentials));
    view.catch(() => this.#parts.delete(key));
    return { view: await view, builtAt };
  }

  #view(graph: Graph, version = graphVersion(graph)): View {
    return this.#views.get(
      version,
      () => new View(graph, version, this.#options.config),
    );
  }

  async #part(
    { graph }: Snapshot,
    credentials: BackstageCredentials,
  ): Promise<View> {
    const readable = await readableRefs(this.#options.catalog, credentials);
    return this.#view(buildGraph(visiblePart(graph, ref => readable.has(ref))));
  }

  #nameOf(credentials: BackstageCredentials): string {
    const { auth } = this.#options;
    if (auth.isPrincipal(credentials, 'user')) {
      return credentials.principal.userEntityRef;
    }
    return auth.isPrincipal(credentials, 'service')
      ? credentials.principal.subject
      : '';
  }
}
