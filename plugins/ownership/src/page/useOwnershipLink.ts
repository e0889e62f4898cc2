import { useRouteRef } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../routes';

/** Addresses of the Ownership page with a state. */
export function useOwnershipLink() {
  const base = useRouteRef(rootRouteRef);
  return (state: Readonly<Record<string, string | undefined>>): string => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(state))
      if (value) query.set(name, value);
    return `${base?.() ?? '/ownership'}?${query}`;
  };
}
