import type {
  EntityResponse,
  EntityScorecard,
} from '@banyan/backstage-plugin-banyan-common';
import { PassedCard } from '../passed';
import type { CheckRow, Known } from './checkRows';
import { ChangesCard } from './ChangesCard';
import { ExemptionsCard } from './ExemptionsCard';
import { FactsCard } from './FactsCard';
import { PeersCard } from './PeersCard';
import { RiskCard } from './RiskCard';
import { TracksCard } from './TracksCard';
import styles from './Entity.module.css';

const historyLabel = (history: EntityResponse['history']) => {
  const first = history.at(0);
  const last = history.at(-1);
  return first && last
    ? `Checks passed: ${first.passed} of ${first.counting} at first, ${last.passed} of ${last.counting} now`
    : 'Checks passed';
};

/** What stands behind the level: how it went, what is exempt, what may go wrong, on which facts. */
export const SideColumn = ({
  answer,
  shown,
  rows,
  known,
  retry,
}: {
  answer: EntityResponse;
  shown: EntityScorecard;
  rows: readonly CheckRow[];
  known: Known;
  retry: () => void;
}) => (
  <aside className={styles.side} aria-label="Behind the level">
    <PassedCard
      title="History"
      note="checks passed"
      points={answer.history}
      label={historyLabel(answer.history)}
      fileName={`scorecard-history-${answer.entity.title}`}
    />
    <ExemptionsCard exemptions={answer.exemptions} retry={retry} />
    <RiskCard rows={rows} exemptions={answer.exemptions} />
    <PeersCard peers={answer.peers} title={answer.entity.title} />
    <TracksCard rows={rows} levels={shown.levels} />
    <ChangesCard changes={answer.changes} known={known} />
    <FactsCard facts={answer.facts} />
  </aside>
);
