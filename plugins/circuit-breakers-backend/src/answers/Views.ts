import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type {
  TopologyGraph,
  TopologyReader,
} from '@banyan/backstage-plugin-banyan-node';
import { GraphView } from './GraphView';

/** What is asked of the topology backend. */
export type Topology = Pick<TopologyReader, 'graph'>;

/** What one caller sees, beside all that there is. */
export type View = {
  seen: GraphView;
  /** For decisions, never for an answer. */
  whole: GraphView;
  /** True when nothing is hidden from the caller. */
  seesAll: boolean;
  /** When the catalog was read, ISO 8601. */
  builtAt: string;
};

/** Knows what each caller sees of the catalog: no answer holds more. */
export class Views {
  /** By the graph, which callers who may see the same share. */
  readonly #views = new WeakMap<object, GraphView>();

  constructor(
    private readonly options: { topology: Topology; auth: AuthService },
  ) {}

  async of(credentials: BackstageCredentials): Promise<View> {
    const [graph, whole] = await Promise.all([
      this.#read(credentials),
      this.whole(),
    ]);
    const seen = this.#view(graph);
    const seesAll = seen.version === whole.version;
    return { seen, whole, seesAll, builtAt: graph.builtAt };
  }

  /** What the plugin itself sees: everything. */
  async whole(): Promise<GraphView> {
    const { auth } = this.options;
    return this.#view(await this.#read(await auth.getOwnServiceCredentials()));
  }

  /** With history: what is deprecated may still run, and its breaker open. */
  #read(credentials: BackstageCredentials): Promise<TopologyGraph> {
    return this.options.topology.graph(credentials, { history: true });
  }

  #view(graph: TopologyGraph): GraphView {
    const view = this.#views.get(graph.map) ?? new GraphView(graph);
    this.#views.set(graph.map, view);
    return view;
  }
}
