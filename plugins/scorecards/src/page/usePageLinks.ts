import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { type PageAddress, pageAddress } from './pageAddress';
import { type PageLinks, pageLinks } from './pageLinks';

/** What of the page is open. */
export function usePageAddress(): PageAddress {
  const { pathname } = useLocation();
  return pageAddress(pathname, useParams()['*'] ?? '');
}

/** How to get from one part of the page to another, in the same scope. */
export function usePageLinks(): PageLinks {
  const { base } = usePageAddress();
  const { search } = useLocation();
  const scope = new URLSearchParams(search).get('scope') ?? undefined;
  return useMemo(() => pageLinks(base, { scope }), [base, scope]);
}
