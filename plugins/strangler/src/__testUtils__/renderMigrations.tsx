import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { type MigrationsApi, migrationsApiRef } from '../data';
import { MigrationsPage } from '../page/MigrationsPage';

/** Renders something of the page (default: the page itself) at an address, with what the backend answers. */
export const renderMigrations = (
  migrations: MigrationsApi,
  path = '/migrations',
  element: ReactElement = <MigrationsPage />,
) =>
  renderInTestApp(
    <Routes>
      <Route path="/migrations/*" element={element} />
    </Routes>,
    {
      initialRouteEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [migrationsApiRef, migrations],
        [catalogApiRef, catalogApiMock({ entities: [] })],
      ],
    },
  );
