import type { Deviation } from '@banyan/backstage-plugin-banyan-common';
import type { TopologyCall } from '@banyan/backstage-plugin-banyan-react';
import type { Gap, Tie } from './matrix';

/** A tie of which the verdict is still open. */
export type OpenTie = {
  from: string;
  to: string;
  calls: TopologyCall[];
  deviations: Deviation[];
  gaps: Gap[];
};

/** Collects what there is between two ends, each pair of ends once. */
export class TieCollector {
  private readonly ties = new Map<string, Map<string, OpenTie>>();

  between(from: string, to: string): OpenTie {
    const row = this.ties.get(from) ?? new Map<string, OpenTie>();
    this.ties.set(from, row);
    const tie = row.get(to) ?? {
      from,
      to,
      calls: [],
      deviations: [],
      gaps: [],
    };
    row.set(to, tie);
    return tie;
  }

  closed(verdictOf: (tie: OpenTie) => Tie['verdict']): Tie[] {
    return [...this.ties.values()].flatMap(row =>
      [...row.values()].map(tie => ({ ...tie, verdict: verdictOf(tie) })),
    );
  }
}
