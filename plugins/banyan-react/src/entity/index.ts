export { EntityLink } from './EntityLink';
export { entityTitle } from './entityTitle';
