import type { Check } from '../../check';
import { eventsAreContracts } from './eventsAreContracts';
import { exposesAnApi } from './exposesAnApi';
import { hasRealDefinition } from './hasRealDefinition';
import { isExternalizable } from './isExternalizable';
import { isVersioned } from './isVersioned';
import { noLinksAroundInterface } from './noLinksAroundInterface';
import { noUnlistedConsumers } from './noUnlistedConsumers';

/** The checks of the track Api. */
export const apiChecks: readonly Check[] = [
  exposesAnApi,
  hasRealDefinition,
  noUnlistedConsumers,
  isVersioned,
  isExternalizable,
  eventsAreContracts,
  noLinksAroundInterface,
];
