import { Tag, TagGroup } from '@backstage/ui';
import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { AddColumn } from '../compare/AddColumn';
import { adding, removing } from '../compare/columnAddress';
import type { Organisation, ShownGroup } from '../data';
import styles from './Timelines.module.css';

/** Whose years are shown: lanes can be taken out, other groups added. */
export const LaneTools = ({
  shown,
  organisations,
}: {
  shown: readonly ShownGroup[];
  organisations: readonly Organisation[];
}) => {
  const url = useUrlState();
  const address = {
    with: url.get('with'),
    hide: url.get('hide'),
    order: url.get('order'),
  };
  const refs = new Set(shown.map(({ ref }) => ref));
  return (
    <div className={styles.tools}>
      <TagGroup
        aria-label="Lanes"
        items={shown.map(group => ({ ...group, id: group.ref }))}
        onRemove={keys =>
          shown
            .filter(({ ref }) => keys.has(ref))
            .forEach(group => url.set(removing(address, group)))
        }
      >
        {({ ref, title }) => (
          <Tag id={ref} textValue={title}>
            {title}
          </Tag>
        )}
      </TagGroup>
      <AddColumn
        options={organisations.filter(({ ref }) => !refs.has(ref))}
        onAdd={ref => url.set(adding(address, ref))}
      />
    </div>
  );
};
