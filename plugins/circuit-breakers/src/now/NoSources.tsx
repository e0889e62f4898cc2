import { EmptyState } from '@banyan/backstage-plugin-banyan-react';

const YAML = `# app-config.yaml: what may be read
circuitBreakers:
  endpoints:
    shop: https://shop.internal.example:8080
---
# catalog-info.yaml: where a component tells of its breakers
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: home-page
  annotations:
    banyan/breakers-opossum: shop:/breakers
    # or banyan/breakers-prometheus, -actuator, -hystrix, -envoy
spec:
  type: service
  lifecycle: production
  owner: group:shop
  calls:
    - to: component:recommendation-service
      mode: sync
      timeoutMs: 150
      breaker: { name: recommendation-service }
`;

/** What to paste where no source is known. */
export const NoSources = () => (
  <EmptyState title="No source tells of a breaker here" yaml={YAML}>
    Annotate a component with the address at which its library tells of its
    breakers, and allow the host of that address in the configuration of the
    portal. A producer may also push its readings to the portal.
  </EmptyState>
);
