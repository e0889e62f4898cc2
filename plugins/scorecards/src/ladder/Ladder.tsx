import type {
  EntityScorecard,
  Rung,
} from '@banyan/backstage-plugin-banyan-common';
import { dayText } from '../page/words';
import { LevelName } from './LevelMark';
import { VerdictMark } from './VerdictMark';
import { VERDICT_WORDS } from './verdictWords';
import styles from './Ladder.module.css';

const wordsOf = ({ state, passed, counting, since }: Rung) => {
  if (counting === 0) return 'no check counts';
  const figures = `${passed} of ${counting}`;
  if (state === 'reached') {
    return since === null
      ? `${figures} pass, reached`
      : `${figures} pass, reached ${dayText(since)}`;
  }
  const left = counting - passed;
  return left === 0 ? figures : `${figures}: ${left} to go`;
};

const Segments = ({ rung }: { rung: Rung }) => (
  <ul className={styles.segments} aria-label={`Checks of ${rung.level}`}>
    {rung.verdicts.map(({ check, verdict }) => (
      <li key={check} data-verdict={verdict} className={styles.segment}>
        <VerdictMark
          verdict={verdict}
          label={`${check}: ${VERDICT_WORDS[verdict]}`}
        />
      </li>
    ))}
  </ul>
);

/** The rungs of a ladder, lowest first; the one in work in segments. */
export const Ladder = ({
  scorecard: { levels, rungs, standing },
}: {
  scorecard: Pick<EntityScorecard, 'levels' | 'rungs' | 'standing'>;
}) => (
  <section className={styles.ladder} aria-label="Ladder">
    <ol className={styles.rungs}>
      {rungs.map(rung => (
        <li
          key={rung.level}
          className={styles.rung}
          data-state={rung.state}
          aria-current={rung.state === 'open' ? 'step' : undefined}
        >
          <span className={styles.head}>
            <LevelName levels={levels} level={rung.level} />
            {rung.state === 'reached' && (
              <VerdictMark verdict="pass" label="reached" />
            )}
          </span>
          <span className={styles.words}>{wordsOf(rung)}</span>
          {rung.state === 'open' && <Segments rung={rung} />}
        </li>
      ))}
    </ol>
    <p className={styles.sum}>
      <b>
        {standing.passed} of {standing.counting}
      </b>
      <span>checks that count</span>
      <span>
        {standing.points} of {standing.possible} points
      </span>
    </p>
  </section>
);
