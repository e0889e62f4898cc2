import { HowComputed, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TribesModel } from './model/model';
import { tribesAnswer } from './model/tribesAnswer';
import { TRIBES_RULES } from './tribesRules';
import styles from './Tribes.module.css';

/** Whether squads and tribes are of a good size, in one sentence. */
export const TribesAnswer = ({ model }: { model: TribesModel }) => {
  const { sized, tribes, odd, fails, warns, facts } = useMemo(
    () => tribesAnswer(model),
    [model],
  );
  return (
    <div className={styles.answer}>
      <p>
        <strong>
          {sized} and {tribes}
        </strong>{' '}
        {odd?.map(({ ref, verdict, words }) => (
          <StatusText key={ref} status={verdict}>
            {words}
          </StatusText>
        ))}
        {!odd && fails > 0 && (
          <StatusText status="fail">{fails} far off</StatusText>
        )}
        {!odd && warns > 0 && (
          <StatusText status="warn">{warns} a little off</StatusText>
        )}
      </p>
      <p className={styles.facts}>
        {facts.map(fact => (
          <span key={fact}>{fact}</span>
        ))}
        <HowComputed rules={TRIBES_RULES} />
      </p>
    </div>
  );
};
