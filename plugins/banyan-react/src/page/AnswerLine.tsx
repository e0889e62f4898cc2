import type { ReactNode } from 'react';
import { HowComputed } from '../states';
import styles from './AnswerLine.module.css';

type AnswerLineProps = {
  /** The answer in one sentence. */
  children: ReactNode;
  /** What it rests on, each with its n of m. */
  facts: readonly string[];
  /** What of it is made up, if anything is. */
  illustrative?: string;
  rules: React.ComponentProps<typeof HowComputed>['rules'];
};

/** The answer of a page in one sentence, then what it rests on. @public */
export const AnswerLine = ({
  children,
  facts,
  illustrative,
  rules,
}: AnswerLineProps) => (
  <section aria-label="Answer" className={styles.answer}>
    <h2 className={styles.sentence}>{children}</h2>
    <p className={styles.facts}>
      {facts.map(fact => (
        <span key={fact}>{fact}</span>
      ))}
      {illustrative && <span className={styles.note}>{illustrative}</span>}
      <HowComputed rules={rules} />
    </p>
  </section>
);
