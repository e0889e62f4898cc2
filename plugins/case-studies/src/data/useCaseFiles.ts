import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { type CaseFile, caseFilesOf } from './CaseFile';

const EVERY_MS = 60_000;

/** The case studies of the catalog that the reader may see, by title. */
export function useCaseFiles(): Answer<CaseFile[]> {
  const catalog = useApi(catalogApiRef);
  return useAnswer({
    key: 'case-files',
    ask: async () => {
      const { items } = await catalog.getEntities({
        filter: { kind: 'CaseStudy' },
      });
      return caseFilesOf(items).toSorted((a, b) =>
        a.title.localeCompare(b.title, 'en'),
      );
    },
    everyMs: EVERY_MS,
  });
}
