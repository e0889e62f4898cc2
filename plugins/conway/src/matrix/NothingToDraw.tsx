import { EmptyState } from '@banyan/backstage-plugin-banyan-react';

const YAML = `spec:
  calls:
    - to: component:tax-service
      mode: sync
`;

/** Says what a matrix takes. */
export const NothingToDraw = ({ rows }: { rows: number }) => (
  <EmptyState
    title={
      rows < 2
        ? 'A matrix takes two rows or more'
        : 'No call inside this scope is known'
    }
    yaml={YAML}
  >
    Say in spec.calls which components a component calls; the cells appear at
    the next refresh of the snapshot.
  </EmptyState>
);
