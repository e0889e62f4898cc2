import {
  type FetchApi,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import {
  reportResponseSchema,
  type ReportResponse,
  type RowKind,
} from '@banyan/backstage-plugin-banyan-common';
import { type Answer, useAnswer } from '@banyan/backstage-plugin-banyan-react';
import { askPlugin } from '../data';
import type { Reports } from './lessonStanding';

const EVERY_MS = 60_000;

const askReport = (
  fetchApi: FetchApi,
  rows: RowKind,
  scope: string | undefined,
): Promise<ReportResponse> => {
  const query = new URLSearchParams({ rows, ...(scope && { scope }) });
  return askPlugin(
    fetchApi,
    'scorecards',
    `report?${query}`,
    reportResponseSchema,
  );
};

/** How the teams of a scope, and the organizations in it, stand on the checks; undefined = on everything. */
export function useReports(scope: string | undefined): Answer<Reports> {
  const fetchApi = useApi(fetchApiRef);
  return useAnswer({
    key: `report ${scope ?? ''}`,
    ask: async () => {
      const [teams, organizations] = await Promise.all([
        askReport(fetchApi, 'team', scope),
        askReport(fetchApi, 'organization', scope),
      ]);
      return { teams, organizations };
    },
    everyMs: EVERY_MS,
  });
}
