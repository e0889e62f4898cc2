export { Choice } from './Choice';
export { PopoverButton } from './PopoverButton';
export { ZoomButtons } from './ZoomButtons';
