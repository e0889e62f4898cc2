import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import { VERDICT_WORDS, VerdictMark } from '../ladder';
import { trackTitle } from '../page';
import type { CheckRow } from './checkRows';
import { trackShares } from './trackShares';
import styles from './Entity.module.css';

/** What passes of what counts, by track. */
export const TracksCard = ({
  rows,
  levels,
}: {
  rows: readonly CheckRow[];
  levels: readonly string[];
}) => (
  <SectionCard title="By track" note="passing of those that count">
    <ul className={styles.tracks}>
      {trackShares(rows, levels).map(
        ({ track, passed, counting, verdicts }) => (
          <li key={track ?? ''}>
            <span>{trackTitle(track)}</span>
            <span className={styles.marks}>
              {verdicts.map(({ key, id, verdict }) => (
                <VerdictMark
                  key={key}
                  verdict={verdict}
                  label={`${id}: ${VERDICT_WORDS[verdict]}`}
                />
              ))}
            </span>
            <span className={styles.figure}>
              {passed} of {counting}
            </span>
          </li>
        ),
      )}
    </ul>
  </SectionCard>
);
