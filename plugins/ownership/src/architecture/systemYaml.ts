/** A domain and a system in it, to paste. */
export const SYSTEM_YAML = `apiVersion: backstage.io/v1alpha1
kind: Domain
metadata:
  name: payments
  annotations:
    banyan/layer: business
spec:
  owner: group:default/my-team
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: checkout
spec:
  owner: group:default/my-team
  domain: payments
`;
