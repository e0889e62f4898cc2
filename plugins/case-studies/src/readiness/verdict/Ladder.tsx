import { READINESS_VERDICTS, type ReadinessVerdict } from '@banyan/core';
import { VerdictMark } from './VerdictMark';
import { VERDICT_WORDS } from './verdictWords';
import styles from './Verdict.module.css';

/** The five answers, and which of them it is; null = none yet. */
export const Ladder = ({ verdict }: { verdict: ReadinessVerdict | null }) => (
  <ol className={styles.ladder} aria-label="The five answers">
    {READINESS_VERDICTS.map(each => (
      <li
        key={each}
        aria-current={each === verdict ? 'step' : undefined}
        data-verdict={each}
      >
        <strong>
          {each === verdict && <VerdictMark verdict={each} />}
          {VERDICT_WORDS[each].title}
        </strong>
        <span>{VERDICT_WORDS[each].when}</span>
        {each === verdict && <em>the answer</em>}
      </li>
    ))}
  </ol>
);
