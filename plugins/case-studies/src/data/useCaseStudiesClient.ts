import {
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useTopologyClient } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { type CaseStudiesApi, caseStudiesApiRef } from './caseStudiesApi';
import { CaseStudiesClient } from './CaseStudiesClient';

/** The API of the portal that tells of groups if it has one of its own, else Banyan's. */
export function useCaseStudiesClient(): CaseStudiesApi {
  const fetchApi = useApi(fetchApiRef);
  const topology = useTopologyClient();
  const own = useApiHolder().get(caseStudiesApiRef);
  return useMemo(
    () => own ?? new CaseStudiesClient(fetchApi, topology),
    [own, fetchApi, topology],
  );
}
