/** What each signal is called, and what is missing when nothing is known of it. */
export const SIGNAL_WORDS: Readonly<
  Record<string, { title: string; missing: string }>
> = {
  'cycles-across-teams': {
    title: 'Cycles across teams',
    missing: 'no call between components in scope, or owners are not known',
  },
  'stores-across-teams': {
    title: 'Stores that several teams use',
    missing: 'no component in scope uses a data store',
  },
  'shared-pipelines': {
    title: 'Pipelines that several teams share',
    missing: 'no component says its pipeline (banyan/pipeline)',
  },
  'lockstep-releases': {
    title: 'Releases in lockstep',
    missing: 'nobody reports when components are deployed',
  },
  'mutual-calls': {
    title: 'Components that call each other',
    missing: 'no call between components in scope',
  },
  'synchronous-chain': {
    title: 'Synchronous chain',
    missing: 'no call whose mode is known',
  },
  'propagation-cost': {
    title: 'Reach of a change',
    missing: 'no call between components in scope',
  },
};
