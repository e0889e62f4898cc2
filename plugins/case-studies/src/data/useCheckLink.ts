import { useRouteRef } from '@backstage/core-plugin-api';
import { scorecardsRouteRef } from '../routes';

/** The address of a check in a scope; undefined = the portal has no page for it. */
export function useCheckLink(
  scope: string | undefined,
): ((key: string) => string) | undefined {
  const base = useRouteRef(scorecardsRouteRef);
  if (!base) return undefined;
  const query = scope ? `?${new URLSearchParams({ scope })}` : '';
  return key => `${base()}/checks/${encodeURIComponent(key)}${query}`;
}
