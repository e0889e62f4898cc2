import type { EntityScorecard } from '@banyan/backstage-plugin-banyan-common';
import { checkGroups, type CheckRow } from './checkRows';
import { GroupRows } from './GroupRows';
import styles from './Entity.module.css';

/** Checks by level, the level in work first. */
export const CheckTable = ({
  rows,
  shown: { rungs, levels },
  entityRef,
  changed,
}: {
  rows: readonly CheckRow[];
  shown: EntityScorecard;
  entityRef: string;
  changed: ReadonlySet<string>;
}) => (
  // A region that scrolls has to be reached with the keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={styles.scroll} role="group" aria-label="Checks" tabIndex={0}>
    <table className={styles.checks} aria-label="Checks">
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">Evidence</th>
          <th scope="col">Last runs</th>
        </tr>
      </thead>
      {checkGroups(rows, rungs).map(group => (
        <GroupRows
          key={group.level ?? ''}
          group={group}
          levels={levels}
          entityRef={entityRef}
          changed={changed}
        />
      ))}
    </table>
  </div>
);
