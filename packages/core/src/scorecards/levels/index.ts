export { holdsBack, isCounted } from './holdsBack';
export { mergedStanding } from './mergedStanding';
export { missingFor, stepsOf, type KeyedVerdict } from './missingFor';
export { nextLevel } from './nextLevel';
export { standingOf, type CountedVerdict } from './standingOf';
export { withExemption } from './withExemption';
export { worstVerdict } from './worstVerdict';
