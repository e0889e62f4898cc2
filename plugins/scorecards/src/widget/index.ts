export { FixNextWidget } from './FixNextWidget';
export { MyScorecardsWidget } from './MyScorecardsWidget';
