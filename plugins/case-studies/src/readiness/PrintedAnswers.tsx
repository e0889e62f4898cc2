import type { Texts } from './answers';
import { READINESS_FIELDS } from './fields';
import { wordsOf } from './fields/wordsOf';
import styles from './Readiness.module.css';

/** The answers on paper, in the place of the form. */
export const PrintedAnswers = ({ texts }: { texts: Texts }) => (
  <section className={styles.printed}>
    <h3>Answers</h3>
    <dl>
      {READINESS_FIELDS.map(field => (
        <div key={field.id}>
          <dt>
            {field.label} ({field.unit})
          </dt>
          <dd>{wordsOf(field, texts[field.id])}</dd>
        </div>
      ))}
    </dl>
  </section>
);
