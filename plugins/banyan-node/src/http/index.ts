export { audited } from './audited';
export { ndjson } from './ndjson';
export { parsedBy, problemsOf } from './parsedBy';
export { retryAfter } from './retryAfter';
