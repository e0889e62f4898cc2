export { DayField } from './DayField';
export { FormDialog } from './FormDialog';
export { type Sending, useSending } from './useSending';
