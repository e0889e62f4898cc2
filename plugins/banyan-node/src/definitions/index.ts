export { definitionOf } from './definitionOf';
