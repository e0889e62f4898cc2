import { CatalogTable } from '@backstage/plugin-catalog';
import {
  CatalogFilterLayout,
  EntityListProvider,
} from '@backstage/plugin-catalog-react';
import { ButtonLink, Container, Header } from '@backstage/ui';
import type { ReactNode } from 'react';
import { catalogColumns } from './columns';

/** The catalog: Backstage's filters and table with Banyan's columns. */
export const CatalogPage = ({ filters }: { filters: ReactNode }) => (
  <EntityListProvider pagination>
    <Header
      title="Catalog"
      customActions={
        <ButtonLink href="/register" variant="primary">
          Register a service
        </ButtonLink>
      }
    />
    <Container>
      <CatalogFilterLayout>
        <CatalogFilterLayout.Filters>{filters}</CatalogFilterLayout.Filters>
        <CatalogFilterLayout.Content>
          <CatalogTable columns={catalogColumns} />
        </CatalogFilterLayout.Content>
      </CatalogFilterLayout>
    </Container>
  </EntityListProvider>
);
