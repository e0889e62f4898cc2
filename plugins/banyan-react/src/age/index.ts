export { AgeChip } from './AgeChip';
export { ageText } from './ageText';
