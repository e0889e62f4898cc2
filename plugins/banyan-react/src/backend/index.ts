export { asError } from './asError';
export { askBackend, reachBackend } from './askBackend';
export { refusal } from './refusal';
export { type Answer, type Question, useAnswer } from './useAnswer';
