export { AnswerLine } from './AnswerLine';
export { openTab, type PageTab } from './pageTabs';
export { PictureCard } from './PictureCard';
export { ScopedHeader } from './ScopedHeader';
export { SectionCard } from './SectionCard';
export { staleReason } from './staleReason';
