export { BandsCard } from './BandsCard';
export { ChangesCard } from './ChangesCard';
export { RuleSource } from './RuleSource';
export { StepsCard } from './StepsCard';
export { VerdictCard } from './VerdictCard';
export { isEmpty, verdictSentence } from './verdictSentence';
