export { listed, plural } from './words';
