import { LoadingState } from '@banyan/backstage-plugin-banyan-react';
import { lazy, Suspense } from 'react';
import { pageAddress } from './pageAddress';
import { useRest } from './usePageLinks';

const List = lazy(() =>
  import('../list/MigrationList').then(({ MigrationList: list }) => ({
    default: list,
  })),
);

const Migration = lazy(() =>
  import('./MigrationPage').then(({ MigrationPage: page }) => ({
    default: page,
  })),
);

/** All migrations, or the one that the address names. */
export const MigrationsPage = () => {
  const { ref, tab } = pageAddress(useRest());
  return (
    <Suspense fallback={<LoadingState label="Loading the page" />}>
      {ref ? <Migration key={ref} migrationRef={ref} tab={tab} /> : <List />}
    </Suspense>
  );
};
