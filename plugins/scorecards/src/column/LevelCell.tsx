import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { LevelText } from '../ladder';
import type { LevelOf } from './LevelBatch';
import { useLevelBatch } from './useLevelBatch';
import styles from './Column.module.css';

const EVERY_MS = 60_000;

const Level = ({
  answer: { value, error },
}: {
  answer: Answer<LevelOf | null>;
}) => {
  if (value) {
    return (
      <span title={`${value.passed} of ${value.counting} checks`}>
        <LevelText levels={value.levels} reached={value.reached} />
      </span>
    );
  }
  if (error) {
    return (
      <span className={styles.quiet} title={error.message}>
        unknown
      </span>
    );
  }
  return <span className={styles.quiet}>{value === null ? '–' : '…'}</span>;
};

/** The level of the entity of a row; all rows ask in one question. @public */
export const LevelCell = ({ entityRef }: { entityRef: string }) => {
  const batch = useLevelBatch();
  const answer = useAnswer({
    key: entityRef,
    ask: async () => (await batch.levelOf(entityRef)) ?? null,
    everyMs: EVERY_MS,
  });
  return <Level answer={answer} />;
};
