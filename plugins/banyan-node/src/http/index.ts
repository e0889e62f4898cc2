export { audited } from './audited';
export { closing } from './closing';
export { ndjson } from './ndjson';
export { parsedBy, problemsOf } from './parsedBy';
export { listOf, noQuery, queryMoment, scopeOfKinds } from './queryParts';
export { retryAfter } from './retryAfter';
