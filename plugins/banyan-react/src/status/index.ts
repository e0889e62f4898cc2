export { StatusMark, StatusText } from './StatusMark';
export { STATUS_WORDS, type Status } from './statuses';
