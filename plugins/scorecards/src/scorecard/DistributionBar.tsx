import type { ScorecardItem } from '@banyan/backstage-plugin-banyan-common';
import { LevelText } from '../ladder';
import { levelColour } from '../overview/levelColours';
import styles from './Scorecard.module.css';

/** How many are at each level, the highest first. */
export const DistributionBar = ({
  item: { distribution, levels, rated },
}: {
  item: Pick<ScorecardItem, 'distribution' | 'levels' | 'rated'>;
}) => {
  const parts = distribution.toReversed();
  return (
    <>
      {rated > 0 && (
        <div className={styles.bar} aria-hidden>
          {parts.map(({ level, count }) => (
            <span
              key={level}
              style={{
                width: `${(count / rated) * 100}%`,
                background: levelColour(level),
              }}
            />
          ))}
        </div>
      )}
      <p className={styles.levels}>
        {parts.map(({ level, count }) => (
          <span key={level}>
            <LevelText
              levels={levels}
              reached={level === null ? -1 : levels.indexOf(level)}
            />{' '}
            {count}
          </span>
        ))}
      </p>
    </>
  );
};
