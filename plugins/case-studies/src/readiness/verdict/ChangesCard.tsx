import { Button } from '@backstage/ui';
import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import {
  type ReadinessAnswers,
  type ReadinessChange,
  whatWouldChange,
} from '@banyan/core';
import { FactTable } from './FactTable';
import { VerdictMark } from './VerdictMark';
import { VERDICT_WORDS } from './verdictWords';
import styles from './Verdict.module.css';

const NewVerdict = ({
  verdict,
}: {
  verdict: ReadinessChange['outcome']['verdict'];
}) => (
  <span className={styles.state}>
    <VerdictMark verdict={verdict} /> {VERDICT_WORDS[verdict].title}
  </span>
);

/** What one other answer would lead to; each can be tried. */
export const ChangesCard = ({
  answers,
  now,
  onTry,
}: {
  answers: ReadinessAnswers;
  now: number;
  onTry: (answers: ReadinessAnswers) => void;
}) => {
  const changes = whatWouldChange(answers, now);
  return (
    <SectionCard title="What would change it" note="one change at a time">
      {changes.length === 0 ? (
        <p className={styles.quiet}>Nothing that the calculator knows of.</p>
      ) : (
        <FactTable
          label="What would change it"
          columns={['Change', 'Verdict', 'Then', 'Try']}
          rows={changes.map(
            ({ id, title, outcome, invents, answers: after }) => ({
              id: `${id} ${title}`,
              cells: [
                title,
                <NewVerdict key="verdict" verdict={outcome.verdict} />,
                outcome.fix,
                invents ? (
                  <span key="try" className={styles.quiet}>
                    fill in the figures
                  </span>
                ) : (
                  <Button
                    key="try"
                    size="small"
                    variant="secondary"
                    aria-label={`Try it: ${title}`}
                    onPress={() => onTry(after)}
                  >
                    Try it
                  </Button>
                ),
              ],
            }),
          )}
        />
      )}
    </SectionCard>
  );
};
