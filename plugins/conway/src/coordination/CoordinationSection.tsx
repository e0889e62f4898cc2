import type {
  AlignmentResponse,
  CoordinationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  ErrorState,
  HowComputed,
  LoadingState,
  StatusText,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { CoordinationExport } from './CoordinationExport';
import { COORDINATION_RULES } from './coordinationRules';
import { coordinationRows } from './coordinationRows';
import { CoordinationTables } from './CoordinationTables';
import { NothingMined } from './NothingMined';
import { RepositoryList } from './RepositoryList';
import styles from './Coordination.module.css';

type AnswerProps = {
  coordination: CoordinationResponse;
  alignment: AlignmentResponse;
};

const Mined = ({ coordination, alignment }: AnswerProps) => {
  const rows = useMemo(
    () => coordinationRows(coordination, alignment),
    [coordination, alignment],
  );
  return (
    <>
      <div className={styles.tools}>
        <span className={styles.quiet}>
          Commits since {coordination.since}; this stands beside congruence and
          does not change it.
        </span>
        <HowComputed rules={COORDINATION_RULES} />
        <CoordinationExport {...rows} />
      </div>
      <RepositoryList repositories={coordination.repositories} />
      <CoordinationTables {...rows} />
    </>
  );
};

const Answer = ({ coordination, alignment }: AnswerProps) => {
  const { since, repositories } = coordination;
  if (since === undefined || repositories.length === 0) {
    return <NothingMined isConfigured={since !== undefined} />;
  }
  if (repositories.every(({ minedAt }) => minedAt === undefined)) {
    return (
      <>
        <StatusText status="unknown">
          Unknown until a repository is mined, for the first time a minute after
          the backend starts.
        </StatusText>
        <RepositoryList repositories={repositories} />
      </>
    );
  }
  return <Mined coordination={coordination} alignment={alignment} />;
};

/** What the commits say of who works together, beside who has to. */
export const CoordinationSection = ({
  alignment,
}: {
  alignment: AlignmentResponse;
}) => {
  const { scope, history } = alignment;
  const { value, error, retry } = useTopology('coordination', {
    scope,
    history,
  });
  return (
    <section aria-labelledby="coordination" className={styles.section}>
      <h3 id="coordination" className={styles.title}>
        Who works together
      </h3>
      {error && (
        <ErrorState
          title={
            value
              ? 'Who works together is the last known state'
              : 'Who works together could not be read'
          }
          error={error}
          retry={retry}
        />
      )}
      {value && <Answer coordination={value} alignment={alignment} />}
      {!value && !error && (
        <LoadingState label="Loading who works together" heights={[16, 120]} />
      )}
    </section>
  );
};
