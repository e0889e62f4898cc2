import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** A small case study of a group, to be filled in. */
export function caseStudyYaml(group: Entity): string {
  const { namespace = 'default', name, title = name } = group.metadata;
  return `apiVersion: banyan/v1alpha1
kind: CaseStudy
metadata:
  name: case-study
  namespace: ${namespace}
  title: ${JSON.stringify(title)}
spec:
  organization: ${stringifyEntityRef(group)}
  dimensions:
    trigger:
      text: What hurt so much that something had to change.
      source: R1
    team-structure:
      text: Who builds and runs what.
      source: R1
  timeline:
    - date: '2026-01'
      title: The first capability leaves the monolith
      theme: migration
      source: R1
  lessons:
    - id: one-owner
      title: Every service has one team
      why: Where two teams own a service, nobody is on call for it.
      checks: [OWN-01]
      source: R1
  sources:
    - id: R1
      title: Who wrote it down, what it is called, when
`;
}
