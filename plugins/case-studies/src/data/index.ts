export { askPlugin } from './askPlugin';
export type { CaseFile } from './CaseFile';
export { type CaseStudiesApi, caseStudiesApiRef } from './caseStudiesApi';
export type { ColumnProblem } from './columnProblems';
export { NotInstalled } from './NotInstalled';
export { refsIn, type ShownGroup, shownGroups } from './shownGroups';
export { useCaseFiles } from './useCaseFiles';
export { type Columns, useColumns } from './useColumns';
export { type Organisation, useOrganisations } from './useOrganisations';
