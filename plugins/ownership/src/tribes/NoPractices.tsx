import { EmptyState } from '@banyan/backstage-plugin-banyan-react';

const PRACTICE_YAML = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: testing
spec:
  type: chapter
  parent: my-tribe
  children: []
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: web-technology
  annotations:
    banyan/headcount: '40'
    banyan/active-share: '0.2'
spec:
  type: guild
  parent: my-organization
  children: []
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: ann
spec:
  memberOf: [my-squad, testing, web-technology]
`;

/** Nothing lies across the squads: says which groups would, and how somebody joins one. */
export const NoPractices = () => (
  <EmptyState title="No chapter or guild in this scope" yaml={PRACTICE_YAML}>
    A Group of type <code>chapter</code> lies across the squads of its tribe,
    one of type <code>guild</code> across the tribes. Its members are the Users
    who name it, and their squad, in <code>spec.memberOf</code>.
  </EmptyState>
);
