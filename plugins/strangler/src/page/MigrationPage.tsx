import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { Answered, useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { Container } from '@backstage/ui';
import { useCallback, useMemo } from 'react';
import { useMigration } from '../data';
import { Measures } from './Measures';
import { MigrationAnswer, MigrationTop } from './MigrationHeader';
import { replayed } from './replayed';
import { Sources } from './Sources';
import { TabBody } from './TabBody';
import type { TabId, TabProps } from './tabs';
import { useSettled } from './useSettled';
import styles from './Page.module.css';

/** Longer than a step of the replay, so that playing asks nobody. */
const SETTLED_MS = 700;

const Notes = ({ migration }: { migration: MigrationResponse }) => (
  <footer className={styles.notes}>
    <Sources sources={migration.sources} now={migration.now} />
    {migration.illustrative && (
      <p>Illustrative, that is made up: {migration.illustrative}.</p>
    )}
    {migration.isReplay && (
      <p>Replay of the recorded history. What was observed then is unknown.</p>
    )}
  </footer>
);

const Content = ({ tab, ...props }: TabProps & { tab: TabId }) => {
  const { migration: answer, at } = props;
  const migration = useMemo(() => replayed(answer, at), [answer, at]);
  return (
    <>
      <MigrationAnswer migration={migration} />
      <Measures migration={migration} />
      <TabBody tab={tab} {...props} />
      <Notes migration={migration} />
    </>
  );
};

const Body = ({
  migrationRef,
  tab,
  at,
  setAt,
}: {
  migrationRef: string;
  tab: TabId;
  at: string | undefined;
  setAt: (at: string | undefined) => void;
}) => {
  const answer = useMigration(migrationRef, useSettled(at, SETTLED_MS));
  return (
    <Answered
      answer={answer}
      what="the migration"
      hint="It may be gone, or not yours to see. The list shows those that are there."
    >
      {value => <Content tab={tab} migration={value} at={at} setAt={setAt} />}
    </Answered>
  );
};

/** One migration: how far it really is, what is stuck, when it ends. */
export const MigrationPage = ({
  migrationRef,
  tab,
}: {
  migrationRef: string;
  tab: TabId;
}) => {
  const { get, set } = useUrlState();
  const at = get('at');
  const setAt = useCallback(
    (next: string | undefined) => set({ at: next }),
    [set],
  );
  return (
    <>
      <MigrationTop migrationRef={migrationRef} tab={tab} replaying={at} />
      <Container className={styles.body}>
        <Body migrationRef={migrationRef} tab={tab} at={at} setAt={setAt} />
      </Container>
    </>
  );
};
