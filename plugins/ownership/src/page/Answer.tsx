import { HowComputed, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { RULES } from './rules';
import type { OwnershipAnswer } from './ownershipAnswer';
import styles from './Answer.module.css';

/** The answer in one sentence, then what it rests on. */
export const Answer = ({ answer }: { answer: OwnershipAnswer }) => {
  const { owned, fails, warns, offenders, facts, illustrative } = answer;
  return (
    <section aria-label="Answer" className={styles.answer}>
      <h2 className={styles.sentence}>
        {owned};{' '}
        {fails + warns === 0 && (
          <StatusText status="pass">no findings</StatusText>
        )}
        {fails > 0 && (
          <StatusText status="fail">
            {fails} {fails === 1 ? 'finding fails' : 'findings fail'}
            {offenders.length > 0 && ` (${offenders.join(', ')})`}
          </StatusText>
        )}
        {fails > 0 && warns > 0 && ', '}
        {warns > 0 && <StatusText status="warn">{warns} warn</StatusText>}
        {fails + warns > 0 && '.'}
      </h2>
      <p className={styles.facts}>
        {facts.map(fact => (
          <span key={fact}>{fact}</span>
        ))}
        {illustrative && (
          <span className={styles.note}>headcounts illustrative</span>
        )}
        <HowComputed rules={RULES} />
      </p>
    </section>
  );
};
