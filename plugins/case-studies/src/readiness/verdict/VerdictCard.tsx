import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { ReadinessVerdict } from '@banyan/core';
import type { Texts } from '../answers';
import { Ladder } from './Ladder';
import { verdictTiles } from './tiles';
import styles from './Verdict.module.css';

/** Which of the five answers it is, and what follows for teams, services and the pilot. */
export const VerdictCard = ({
  verdict,
  texts,
}: {
  verdict: ReadinessVerdict | null;
  texts: Texts;
}) => (
  <SectionCard
    title="Verdict"
    note="five possible answers, from least to most change"
  >
    <Ladder verdict={verdict} />
    <ul className={styles.tiles} aria-label="What follows from it">
      {verdictTiles(texts).map(({ id, value, note }) => (
        <li key={id}>
          <strong>{value ?? 'unknown'}</strong>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  </SectionCard>
);
