import type { MigrationSummary } from '@banyan/backstage-plugin-banyan-common';
import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { byState, useUnitColours } from '../page';
import { MigrationRow } from './MigrationRow';
import styles from './List.module.css';

/** So many are drawn at first; the table has all, in pages. */
const SHOWN = 30;

/** The migrations one below the other, what stands still first and what is over last. */
export const Overview = ({
  items,
  scope,
  url,
}: {
  items: readonly MigrationSummary[];
  scope: string | undefined;
  url: UrlState;
}) => {
  const colourOf = useUnitColours();
  const isAll = url.get('all') === 'true';
  const sorted = items.toSorted(byState);
  const shown = isAll ? sorted : sorted.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.list} aria-label="Migrations">
        {shown.map(migration => (
          <MigrationRow
            key={migration.ref}
            migration={migration}
            scope={scope}
            colour={colourOf(migration.owner)}
          />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button
          size="small"
          variant="secondary"
          onPress={() => url.set({ all: 'true' })}
        >
          {`Show all ${sorted.length}`}
        </Button>
      )}
    </>
  );
};
