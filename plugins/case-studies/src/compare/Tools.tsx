import { Switch, Tag, TagGroup } from '@backstage/ui';
import { Choice } from '@banyan/backstage-plugin-banyan-react';
import type { ReactNode } from 'react';
import type { Organisation, ShownGroup } from '../data';
import { AddColumn } from './AddColumn';
import { type CompareState, VIEWS } from './useCompareState';
import styles from './Compare.module.css';

/** Who is compared, and how it is shown. */
export const Tools = ({
  shown,
  organisations,
  state,
  children,
}: {
  shown: readonly ShownGroup[];
  organisations: readonly Organisation[];
  state: CompareState;
  /** What else can be done. */
  children: ReactNode;
}) => {
  const refs = new Set(shown.map(({ ref }) => ref));
  return (
    <div className={styles.tools}>
      <TagGroup
        aria-label="Columns"
        items={shown.map(group => ({ ...group, id: group.ref }))}
        onRemove={keys =>
          shown.filter(({ ref }) => keys.has(ref)).forEach(state.remove)
        }
      >
        {({ ref, title, own }) => (
          <Tag
            id={ref}
            textValue={title}
            className={own ? styles.ownTag : undefined}
          >
            {title}
          </Tag>
        )}
      </TagGroup>
      <AddColumn
        options={organisations.filter(({ ref }) => !refs.has(ref))}
        onAdd={state.add}
      />
      <span className={styles.end}>
        <Switch
          label="Highlight differences"
          isSelected={state.isHighlighted}
          onChange={state.setHighlighted}
        />
        <Choice
          label="View"
          options={VIEWS}
          value={state.viewOf(shown.length)}
          onChange={state.setView}
        />
        {children}
      </span>
    </div>
  );
};
