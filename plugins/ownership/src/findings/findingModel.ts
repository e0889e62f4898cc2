export {
  FINDING_FACETS,
  filteredFindings,
  findingFacetCounts,
  type FindingFacet,
  type FindingFilter,
} from './findingFilter';
export { OTHERS } from './findingMatrix';
