/** What to paste where no lesson is. */
export const LESSONS_YAML = `apiVersion: banyan/v1alpha1
kind: CaseStudy
metadata:
  name: our-lessons
  title: What we learned
spec:
  lessons:
    - id: one-owner
      list: always-works
      title: Every service has one team
      why: Where two teams own a service, nobody is on call for it.
      checks: [OWN-01]
      source: R1
  sources:
    - id: R1
      title: Retrospective of the platform group, March 2026
`;
