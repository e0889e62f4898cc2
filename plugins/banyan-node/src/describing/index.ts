export { momentParameter, pathParameter, queryParameter } from './parameters';
export { bodyOf, ERRORS, jsonOf, MAY_NOT } from './responses';
export { factsRoute, readingRoute } from './routes';
