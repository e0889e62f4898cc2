import { EmptyState } from '@banyan/backstage-plugin-banyan-react';

const YAML = `apiVersion: banyan/v1alpha1
kind: Migration
metadata:
  name: shop-out-of-the-monolith
spec:
  owner: group:default/shop
  legacy: component:default/monolith
  facade: component:default/gateway
  started: '2026-01'
  capabilities:
    - name: search
      weight: 10
      to: component:default/search
      history:
        - { at: '2026-03', stage: canary, percent: 5 }
`;

/** No migration here: how to declare one. */
export const NoMigrations = ({ scope }: { scope: string | undefined }) => (
  <EmptyState
    title={
      scope ? 'No migration is in this scope' : 'The catalog has no migration'
    }
    yaml={YAML}
  >
    A migration is an entity of the catalog: what is replaced, behind which
    gateway, capability by capability. Commit it where your catalog files are.
  </EmptyState>
);
