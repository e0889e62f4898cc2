import type {
  AlignmentResponse,
  SnapshotInfo,
} from '@banyan/backstage-plugin-banyan-common';
import type { ScopeFigures } from './HistoryStore';

/** What is kept of an answer about the alignment of a scope; what somebody accepted is not open. */
export function scopeFigures({
  measures,
  disagreements,
  deviations,
  components,
}: Omit<AlignmentResponse, keyof SnapshotInfo>): ScopeFigures {
  return {
    mirror: measures.mirror.value,
    purity: measures.purity.value,
    congruence: measures.congruence.value,
    modularity: measures.modularity.value,
    propagationCost: measures.propagationCost.value,
    coreSize: measures.coreSize.value,
    teamLoad: measures.teamLoad.value,
    crossUnit: measures.crossUnit.value,
    distributedMonolith: measures.distributedMonolith.value,
    open: [...disagreements, ...deviations].filter(each => !each.accepted)
      .length,
    components: components.length,
  };
}
