export { Choice } from './Choice';
export { Picker } from './Picker';
export { PopoverButton } from './PopoverButton';
export { ZoomButtons } from './ZoomButtons';
