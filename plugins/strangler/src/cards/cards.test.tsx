import type { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { fakeMigrations } from '../__testUtils__/fakeMigrations';
import { aList, aMigration, aSummary } from '../__testUtils__/migrations';
import { migrationsApiRef } from '../data';
import { rootRouteRef } from '../routes';
import { EntityMigrationsCard } from './EntityMigrationsCard';
import { EntityTeamMigrationsCard } from './EntityTeamMigrationsCard';

const REF = 'migration:netflix/netflix-to-cloud';

const entity = (
  kind: string,
  name: string,
  ...relations: [type: string, targetRef: string][]
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'netflix' },
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});

const both = () =>
  fakeMigrations({ migrations: aList([aSummary()]), migration: aMigration() });

const card = (about: Entity, { api = both(), catalog = [] as Entity[] } = {}) =>
  renderInTestApp(
    <EntityProvider entity={about}>
      {about.kind === 'Group' ? (
        <EntityTeamMigrationsCard />
      ) : (
        <EntityMigrationsCard />
      )}
    </EntityProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/migrations': rootRouteRef,
      },
      apis: [
        [migrationsApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: catalog })],
      ],
    },
  );

const javaweb = entity('Component', 'javaweb', ['strangledBy', REF]);

describe('the card of a component', () => {
  it('says of the old part how much of it has moved, and what replaces it', async () => {
    card(javaweb);
    const list = await screen.findByRole('list', { name: 'Migrations' });
    expect(list).toHaveTextContent(
      'being replaced: 70.0 % moved, in Data centre to AWS1 of 3 capabilities',
    );
    expect(list).toHaveTextContent(/replaced by.*web-pages-service/);
    expect(
      screen.getByRole('link', { name: 'web-pages-service' }),
    ).toHaveAttribute('href', '/catalog/netflix/component/web-pages-service');
  });

  it('says of the new part what it takes over, and what it strangles', async () => {
    card(entity('Component', 'web-pages-service', ['migratesFrom', REF]));
    const list = await screen.findByRole('list', { name: 'Migrations' });
    expect(list).toHaveTextContent(
      'takes over Web pages of Data centre to AWS80.0 %',
    );
    expect(list).toHaveTextContent('strangles javaweb');
  });

  it('says of the gateway that it routes between them', async () => {
    card(entity('Component', 'zuul-1', ['dependencyOf', REF]));
    expect(
      await screen.findByRole('list', { name: 'Migrations' }),
    ).toHaveTextContent('routes between old and new in Data centre to AWS');
  });

  it('says that there is none, and asks nobody', async () => {
    const api = both();
    const asked = jest.spyOn(api, 'migrations');
    card(entity('Component', 'lone', ['dependencyOf', 'component:netflix/x']), {
      api,
    });
    expect(
      await screen.findByText(/No migration replaces it/),
    ).toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });

  it('shows no trace of a migration that cannot be read', async () => {
    const api = fakeMigrations({
      migrations: aList([]),
      migration: new Error('there is no such migration'),
    });
    card(javaweb, { api });
    expect(
      await screen.findByText(/No migration replaces it/),
    ).toBeInTheDocument();
  });

  it('shows that it loads', async () => {
    card(javaweb, { api: fakeMigrations('pending') });
    expect(
      await screen.findByLabelText('Loading the migrations'),
    ).toBeInTheDocument();
  });

  it('says why it could not be read', async () => {
    card(javaweb, { api: fakeMigrations(new Error('the backend is away')) });
    expect(await screen.findByText('the backend is away')).toBeInTheDocument();
  });
});

describe('the card of a group', () => {
  it('says what it answers for', async () => {
    card(entity('Group', 'platform-engineering', ['ownerOf', REF]));
    expect(
      await screen.findByRole('list', { name: 'Migrations' }),
    ).toHaveTextContent('answers for Data centre to AWS70.0 % moved');
  });

  it('says what it takes over with what it owns', async () => {
    const target = 'component:netflix/web-pages-service';
    card(entity('Group', 'web-pages-team', ['ownerOf', target]), {
      catalog: [
        entity('Migration', 'netflix-to-cloud', ['migratesTo', target]),
        entity('Migration', 'other', ['migratesTo', 'component:netflix/x']),
      ],
    });
    expect(
      await screen.findByRole('list', { name: 'Migrations' }),
    ).toHaveTextContent('takes over Web pages of Data centre to AWS80.0 %');
  });

  it('says that it has none', async () => {
    card(entity('Group', 'chaos'));
    expect(
      await screen.findByText(
        'It answers for no migration, and takes over nothing.',
      ),
    ).toBeInTheDocument();
  });

  it('says why the catalog could not be read', async () => {
    const catalog = catalogApiMock({ entities: [] });
    catalog.getEntities = async () => {
      throw new Error('the catalog is away');
    };
    renderInTestApp(
      <EntityProvider
        entity={entity('Group', 'a', ['ownerOf', 'component:netflix/x'])}
      >
        <EntityTeamMigrationsCard />
      </EntityProvider>,
      {
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
        apis: [
          [migrationsApiRef, both()],
          [catalogApiRef, catalog],
        ],
      },
    );
    expect(await screen.findByText('the catalog is away')).toBeInTheDocument();
  });
});
