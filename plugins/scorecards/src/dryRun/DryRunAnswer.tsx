import { plural } from '@banyan/backstage-plugin-banyan-react';
import {
  type DryRunResponse,
  verdictSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { ResultLine } from '../checks/ResultLine';
import { Patch, VERDICT_WORDS, VerdictText } from '../ladder';
import styles from './DryRun.module.css';

/** What a check would say, of whom. */
export const DryRunAnswer = ({ answer }: { answer: DryRunResponse }) => {
  const { judged, counts, items, leftOut, yaml } = answer;
  if (judged === 0) {
    return (
      <p role="status">
        It looks at nothing in this scope. Its filter, or the kinds that it
        looks at, leave everything out.
      </p>
    );
  }
  return (
    <section aria-label="What it would say" className={styles.answer}>
      <p role="status" className={styles.counts}>
        <b>{plural(judged, 'entity', 'entities')} judged</b>
        {verdictSchema.options
          .filter(verdict => (counts[verdict] ?? 0) > 0)
          .map(verdict => (
            <VerdictText key={verdict} verdict={verdict}>
              {counts[verdict]} {VERDICT_WORDS[verdict]}
            </VerdictText>
          ))}
      </p>
      <ul className={styles.items}>
        {items.map(item => (
          <ResultLine key={item.entityRef} result={item} />
        ))}
      </ul>
      {leftOut > 0 && <p>and {leftOut} more</p>}
      <h3>The entry for the scorecard file</h3>
      <Patch text={yaml} label="Entry for a scorecard" />
    </section>
  );
};
