import type { Entity } from '@backstage/catalog-model';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { ReportResponse } from '@banyan/backstage-plugin-banyan-common';
import type { ReactElement } from 'react';
import { pageRouteRef, scorecardsRouteRef } from '../../routes';

/** jsdom measures nothing. */
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** What the scorecards backend answers by the kind of row: a report, a sentence that it refuses with, or nothing at all. */
export type ToldReports =
  | { team: ReportResponse; organization?: ReportResponse }
  | { refusal: string }
  | 'not installed'
  | 'waiting';

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });

function answerTo(url: URL, told: ToldReports): Response | Promise<Response> {
  if (told === 'waiting') return new Promise(() => {});
  if (told === 'not installed') return new Response('', { status: 404 });
  if ('refusal' in told)
    return json({ error: { name: 'Error', message: told.refusal } }, 500);
  const { team, organization = { ...team, checks: [], items: [] } } = told;
  return json(url.searchParams.get('rows') === 'team' ? team : organization);
}

/** Renders something in a catalog of these entities, with what the scorecards say; `asked` collects the addresses. */
export const renderWithReports = (
  element: ReactElement,
  {
    files,
    told = 'not installed',
    path = '/',
    asked = [],
  }: {
    /** The catalog, what it fails with, or that it does not answer. */
    files: Entity[] | Error | 'waiting';
    told?: ToldReports;
    path?: string;
    asked?: string[];
  },
) => {
  const catalog = catalogApiMock({
    entities: Array.isArray(files) ? files : [],
  });
  if (files instanceof Error) catalog.getEntities = () => Promise.reject(files);
  if (files === 'waiting') catalog.getEntities = () => new Promise(() => {});
  const fetch = async (url: unknown) => {
    asked.push(String(url));
    return answerTo(new URL(String(url)), told);
  };
  return renderInTestApp(element, {
    initialRouteEntries: [path],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/case-studies': pageRouteRef,
      '/scorecards': scorecardsRouteRef,
    },
    apis: [
      [fetchApiRef, { fetch } as never],
      [catalogApiRef, catalog],
    ],
  });
};
