import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import type { LeftGroup } from './leftGroups';
import { LeftRow, type RowContext } from './LeftRow';
import { STEPS } from './leftWords';
import styles from './Left.module.css';

const COLUMN_COUNT = STEPS.length + 6;

const Heading = ({ owner, open }: LeftGroup) => (
  <tr className={styles.group}>
    <th scope="rowgroup" colSpan={COLUMN_COUNT}>
      {owner ? <EntityLink entityRef={owner} strong /> : 'Nobody known'}{' '}
      <span className={styles.quiet}>{open.length} to do</span>
    </th>
  </tr>
);

const Group = ({
  group,
  context,
}: {
  group: LeftGroup;
  context: RowContext;
}) => {
  const [isOpen, setOpen] = useState(false);
  const { open, finished, hasHeading } = group;
  const shown = isOpen ? [...open, ...finished] : open;
  return (
    <tbody>
      {hasHeading && <Heading {...group} />}
      {shown.map(item => (
        <LeftRow key={item.capability} item={item} context={context} />
      ))}
      {finished.length > 0 && (
        <tr>
          <td colSpan={COLUMN_COUNT}>
            <Button
              size="small"
              variant="tertiary"
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {isOpen
                ? `Hide ${finished.length} finished`
                : `Show ${finished.length} finished`}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
};

/** What is left, capability by capability. */
export const LeftTable = ({
  groups,
  context,
}: {
  groups: readonly LeftGroup[];
  context: RowContext;
}) => (
  <div
    className={styles.scroll}
    role="group"
    aria-label="What is left"
    // A region that scrolls has to be reached with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    tabIndex={0}
  >
    <table className={styles.table} aria-label="What is left">
      <thead>
        <tr>
          <th scope="col">Do</th>
          <th scope="col">Capability</th>
          <th scope="col">Owner</th>
          <th scope="col">Left to route</th>
          {STEPS.map(([step, label]) => (
            <th key={step} scope="col" className={styles.evidence}>
              {label}
            </th>
          ))}
          <th scope="col">Still on legacy</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      {groups.map(group => (
        <Group key={group.owner ?? 'nobody'} group={group} context={context} />
      ))}
    </table>
  </div>
);
