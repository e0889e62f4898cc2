import { useRouteRef } from '@backstage/core-plugin-api';
import { pageRouteRef } from '../routes';

/** Addresses of the Ownership page with a state. */
export function useOwnershipLink() {
  const base = useRouteRef(pageRouteRef);
  return (state: Readonly<Record<string, string | undefined>>): string => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(state))
      if (value) query.set(name, value);
    return `${base?.() ?? '/ownership'}?${query}`;
  };
}
