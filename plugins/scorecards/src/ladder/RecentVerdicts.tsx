import type { VerdictName } from '@banyan/backstage-plugin-banyan-common';
import { VerdictMark } from './VerdictMark';
import { VERDICT_WORDS } from './verdictWords';
import styles from './Verdict.module.css';

type Recent = readonly (VerdictName | null)[];

const runsOfSame = (recent: Recent) => {
  const spells: { word: string; count: number }[] = [];
  for (const verdict of recent) {
    const word = verdict === null ? 'not judged' : VERDICT_WORDS[verdict];
    const last = spells.at(-1);
    if (last?.word === word) last.count += 1;
    else spells.push({ word, count: 1 });
  }
  return spells.map(({ word, count }) => `${count} ${word}`).join(', then ');
};

/** The verdicts of the last runs, oldest first. */
export const RecentVerdicts = ({ recent }: { recent: Recent }) => (
  <span
    className={styles.dots}
    role="img"
    aria-label={`Last ${recent.length} runs: ${runsOfSame(recent)}`}
  >
    {recent.map((verdict, place) =>
      verdict === null ? (
        // Runs have a place and nothing else.
        // eslint-disable-next-line react/no-array-index-key
        <span key={place} className={styles.gap} />
      ) : (
        // eslint-disable-next-line react/no-array-index-key
        <VerdictMark key={place} verdict={verdict} />
      ),
    )}
  </span>
);
