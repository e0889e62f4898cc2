/** A team to paste. */
export const TEAM_YAML = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: my-team
  annotations:
    banyan/headcount: "7"
spec:
  type: team
  parent: my-organisation
  children: []
`;
