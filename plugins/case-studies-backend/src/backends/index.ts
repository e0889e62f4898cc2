export { Backends } from './Backends';
export { columnAnswers } from './columnAnswers';
