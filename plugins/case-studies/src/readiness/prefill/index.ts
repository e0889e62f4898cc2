export type { CatalogFacts } from './CatalogFacts';
export { type Prefill, prefillOf, textsIn } from './prefillOf';
export { useCatalogFacts } from './useCatalogFacts';
