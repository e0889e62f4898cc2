export { AnswerLine } from './AnswerLine';
export { openTab, type PageTab } from './pageTabs';
export { ScopedHeader } from './ScopedHeader';
export { staleReason } from './staleReason';
