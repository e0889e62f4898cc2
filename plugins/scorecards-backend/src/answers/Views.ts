import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type CallerView,
  CallerViews,
  SeenGraph,
  type Topology,
} from '@banyan/backstage-plugin-banyan-node';

/** What one caller sees of the graph, beside all that there is. */
export type View = CallerView<SeenGraph>;

/** Knows what each caller sees of the graph: no answer names anything else. */
export class Views extends CallerViews<SeenGraph> {
  constructor(options: { topology: Topology; auth: AuthService }) {
    super(options, graph => new SeenGraph(graph));
  }
}
