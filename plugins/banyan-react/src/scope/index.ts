export { ScopePicker } from './ScopePicker';
export {
  type ScopeOption,
  scopeOptions,
  unitsOfOrganisations,
} from './scopeOptions';
export { useScopeOptions } from './useScopeOptions';
export { type UrlState, useUrlState } from './useUrlState';
