/** A component to paste; it belongs to the scope if that is a group. */
export const ownedYaml = (
  scope?: string,
): string => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: my-service
  annotations:
    banyan/tier: "2"
spec:
  type: service
  lifecycle: production
  owner: ${scope?.startsWith('group:') ? scope : 'group:default/my-team'}
  calls:
    - to: component:another-service
      mode: sync
      critical: true
`;
