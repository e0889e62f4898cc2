import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { RiMore2Line } from '@remixicon/react';
import type { ShownGroup } from '../data';
import type { CompareState } from './useCompareState';
import styles from './Compare.module.css';

/** Who stands in a column, what they are known for, and where the column can go. */
export const ColumnHead = ({
  group,
  shown,
  state,
}: {
  group: ShownGroup;
  shown: readonly ShownGroup[];
  state: CompareState;
}) => {
  const left = state.move(shown, group.ref, -1);
  const right = state.move(shown, group.ref, 1);
  const about = [
    group.own ? 'your organisation' : undefined,
    group.knownFor,
    group.illustrative && `illustrative: ${group.illustrative}`,
  ].filter(Boolean);
  return (
    <span className={styles.columnHead}>
      <span>
        <EntityLink entityRef={group.ref} title={group.title} strong />
        <span className={styles.note}>{about.join(' · ')}</span>
      </span>
      <MenuTrigger>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label={`Column ${group.title}`}
          icon={<RiMore2Line />}
        />
        <Menu
          disabledKeys={[
            ...(left ? [] : ['left']),
            ...(right ? [] : ['right']),
          ]}
        >
          <MenuItem id="left" onAction={left}>
            Move left
          </MenuItem>
          <MenuItem id="right" onAction={right}>
            Move right
          </MenuItem>
          <MenuItem id="out" onAction={() => state.remove(group)}>
            Take out
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </span>
  );
};
