import { EmptyState } from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../page';
import type { ParityRow } from './parityRows';
import { sourceYaml } from './sourceYaml';

/** How those that cannot be compared are connected. */
export const ConnectSource = ({ rows }: { rows: readonly ParityRow[] }) => {
  const unseen = rows.filter(({ item }) => item.parity === null);
  if (unseen.length === 0) return null;
  return (
    <EmptyState
      title={`Nobody tells of ${plural(unseen.length, 'capability', 'capabilities')}`}
      yaml={sourceYaml(unseen[0].item)}
    >
      Name a source of traffic in the configuration of the portal, then say in
      the file of the migration how both sides are called there. Templates:
      envoy, istio, traefik, kong2, kong3, ingress-nginx, spring-cloud-gateway,
      haproxy, flagger, custom. A producer may also push what it counts to{' '}
      <code>POST /api/strangler/v1/observations</code>.
    </EmptyState>
  );
};
