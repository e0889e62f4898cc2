export type { AcceptanceTarget } from './acceptAll';
export { type AcceptancesApi, acceptancesApiRef } from './acceptancesApi';
export { acceptBlock } from './acceptBlock';
export { AcceptDialog } from './AcceptDialog';
export { AcceptedNote } from './AcceptedNote';
export { type Acceptances, useAcceptances } from './useAcceptances';
export { writeProblem, type WriteProblem } from './writeProblem';
