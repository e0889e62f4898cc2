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

/** What one caller sees of the graph, beside all that there is. */
export type View = {
  seen: GraphView;
  /** For decisions, never for an answer. */
  whole: GraphView;
  /** True when nothing is hidden from the caller. */
  seesAll: boolean;
};

/** Knows what each caller sees of the catalog's graph: no answer names anything else. */
export class Views {
  /** By the graph, which callers who may see the same share. */
  readonly #views = new WeakMap<object, GraphView>();

  constructor(
    private readonly options: { topology: Topology; auth: AuthService },
  ) {}

  async of(credentials: BackstageCredentials): Promise<View> {
    const [seen, whole] = await Promise.all([
      this.#read(credentials),
      this.#whole(),
    ]);
    return { seen, whole, seesAll: seen.version === whole.version };
  }

  async #whole(): Promise<GraphView> {
    const { auth } = this.options;
    return this.#read(await auth.getOwnServiceCredentials());
  }

  /** With history: what is replaced is often deprecated. */
  async #read(credentials: BackstageCredentials): Promise<GraphView> {
    const { topology } = this.options;
    return this.#view(await topology.graph(credentials, { history: true }));
  }

  #view(graph: TopologyGraph): GraphView {
    const view = this.#views.get(graph.map) ?? new GraphView(graph);
    this.#views.set(graph.map, view);
    return view;
  }
}
