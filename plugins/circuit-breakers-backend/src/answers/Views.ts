import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type CallerView,
  CallerViews,
  type Topology,
} from '@banyan/backstage-plugin-banyan-node';
import { GraphView } from './GraphView';

/** What one caller sees of the catalog, beside all that there is. */
export type View = CallerView<GraphView>;

/** Knows what each caller sees of the catalog: no answer names anything else. */
export class Views extends CallerViews<GraphView> {
  constructor(options: { topology: Topology; auth: AuthService }) {
    super(options, graph => new GraphView(graph));
  }
}
