export { EvidenceWord } from './EvidenceWord';
export { caseSources, type NamedSource, namedSources } from './namedSources';
export { OtherAccounts } from './OtherAccounts';
export { SourceNote } from './SourceNote';
export { SourceText } from './SourceText';
