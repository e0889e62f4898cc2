export {
  checkCatalogFiles,
  type CatalogFile,
  type IncludeExists,
  type Finding,
} from './checkCatalogFiles';
export {
  BANYAN_API_VERSION,
  BANYAN_KINDS,
  entityProblems,
  isBanyanKind,
} from './entityProblems';
export { entityReferences, type EntityReference } from './entityReferences';
export {
  MAX_FILE_BYTES,
  parseCatalogFile,
  type CatalogDocument,
  type FileProblem,
  type ParsedCatalogFile,
} from './parseCatalogFile';
export {
  pathText,
  problemText,
  type EntityLike,
  type Problem,
} from './problem';
export { stockKindProblems } from './stockProblems';
export { unquotedAnnotations } from './unquotedAnnotations';
