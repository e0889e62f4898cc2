/**
 * Conway's law: whether the architecture matches the organisation.
 *
 * @packageDocumentation
 */

export {
  ConwayPage,
  EntityAlignmentCard,
  legacyConwayPlugin as conwayPlugin,
} from './legacy';
export { conwayPlugin as default } from './plugin';
