import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ColumnAnswers } from '@banyan/backstage-plugin-banyan-common';

/** What the backends tell of one group, by its name. @public */
export type ColumnValues = {
  [K in keyof ColumnAnswers]: Extract<
    ColumnAnswers[K],
    { state: 'told' }
  >['value'];
};

/** Asks what is known of a group; fails with a sentence for people. @public */
export interface CaseStudiesApi {
  tell<K extends keyof ColumnValues>(
    what: K,
    ref: string,
  ): Promise<ColumnValues[K]>;
}

/** Register an API under this reference to replace how the page asks; none is needed. @public */
export const caseStudiesApiRef = createApiRef<CaseStudiesApi>().with({
  id: 'plugin.case-studies.case-studies',
  pluginId: 'case-studies',
});
