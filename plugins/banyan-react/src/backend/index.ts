export { asError } from './asError';
export { askBackend, reachBackend } from './askBackend';
export { refusal } from './refusal';
