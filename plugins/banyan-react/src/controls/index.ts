export { Choice } from './Choice';
export { ZoomButtons } from './ZoomButtons';
