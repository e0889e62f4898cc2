export {
  type Dimensions,
  dimensionsByOrganisation,
} from './dimensionsByOrganisation';
export { meantOrganisations } from './meantOrganisations';
export type { Organisation } from './Organisation';
