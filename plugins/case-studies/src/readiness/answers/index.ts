export { answersOf, numberOf } from './answersOf';
export type { Changes, Texts } from './Texts';
export { textsOf } from './textsOf';
export { type ReadinessForm, useReadinessForm } from './useReadinessForm';
