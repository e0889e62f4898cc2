export { AskDialog, type AskedCheck } from './AskDialog';
export { DecideDialog } from './DecideDialog';
export { DECISIONS } from './decisions';
export { ExemptionsTab } from './ExemptionsTab';
