export { EvidenceWord } from './EvidenceWord';
export { caseSources, type NamedSource, namedSources } from './namedSources';
export { FigureTable } from './FigureTable';
export { monthWords, spanWords } from './momentWords';
export { OtherAccounts } from './OtherAccounts';
export { SourceList } from './SourceList';
export { SourceNote } from './SourceNote';
export { SourceText } from './SourceText';
