export type { MovedCall } from './callTally';
export { suggestions, type Suggestion, type Suggestions } from './suggestions';
