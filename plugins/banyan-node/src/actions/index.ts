export { READ_ONLY } from './readOnly';
