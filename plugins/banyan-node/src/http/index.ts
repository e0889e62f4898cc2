export { audited } from './audited';
export { closing } from './closing';
export { ndjson } from './ndjson';
export { parsedBy, problemsOf } from './parsedBy';
export { retryAfter } from './retryAfter';
