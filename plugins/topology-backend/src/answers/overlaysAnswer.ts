import type { OverlaysResponse } from '@banyan/backstage-plugin-banyan-common';
import { overlays } from '@banyan/core';
import type { Scoped } from '../view/View';

/** The squads in scope, the chapters and guilds across them, and who is in which. */
export const overlaysAnswer = ({
  map,
  scope,
}: Scoped): Pick<OverlaysResponse, 'overlays' | 'people' | 'squads'> =>
  overlays(map, scope);
