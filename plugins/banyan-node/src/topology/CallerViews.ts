import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { SeenGraph } from './SeenGraph';
import type { TopologyGraph } from './topologyGraph';
import type { TopologyReader } from './TopologyReader';

/** What is asked of the topology backend. @public */
export type Topology = Pick<TopologyReader, 'graph'>;

/** What one caller sees of the graph, beside all that there is. @public */
export type CallerView<Seen extends SeenGraph> = {
  seen: Seen;
  /** For decisions, never for an answer. */
  whole: Seen;
  /** True when nothing is hidden from the caller. */
  seesAll: boolean;
  /** When the catalog was read, ISO 8601. */
  builtAt: string;
};

/** Knows what each caller sees of the catalog's graph: no answer names anything else. @public */
export class CallerViews<Seen extends SeenGraph> {
  /** By the graph, which callers who may see the same share. */
  readonly #views = new WeakMap<object, Seen>();

  constructor(
    private readonly options: { topology: Topology; auth: AuthService },
    private readonly seenOf: (graph: TopologyGraph) => Seen,
  ) {}

  async of(credentials: BackstageCredentials): Promise<CallerView<Seen>> {
    const [graph, whole] = await Promise.all([
      this.#read(credentials),
      this.whole(),
    ]);
    const seen = this.#view(graph);
    const seesAll = seen.version === whole.version;
    return { seen, whole, seesAll, builtAt: graph.builtAt };
  }

  /** What the plugin itself sees: everything. */
  async whole(): Promise<Seen> {
    const { auth } = this.options;
    return this.#view(await this.#read(await auth.getOwnServiceCredentials()));
  }

  /** With history: what is deprecated may still run, or is what a migration replaces. */
  #read(credentials: BackstageCredentials): Promise<TopologyGraph> {
    return this.options.topology.graph(credentials, { history: true });
  }

  #view(graph: TopologyGraph): Seen {
    const view = this.#views.get(graph.map) ?? this.seenOf(graph);
    this.#views.set(graph.map, view);
    return view;
  }
}
