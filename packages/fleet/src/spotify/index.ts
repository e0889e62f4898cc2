import type { ServiceDefinition } from '../kit';
import { audioLocator } from './audioLocator';
import { entitlementService } from './entitlementService';
import { eventEtl } from './eventEtl';
import { eventService } from './eventService';
import { playbackOrchestrator } from './playbackOrchestrator';
import { playbackState } from './playbackState';
import { playLogService } from './playLogService';
import { recommendationService } from './recommendationService';
import { royaltyLedger } from './royaltyLedger';
import { trackMetadata } from './trackMetadata';

/** Playback, from the press of a key to the count of the royalties. @public */
export const spotify: readonly ServiceDefinition[] = [
  audioLocator,
  entitlementService,
  eventEtl,
  eventService,
  playbackOrchestrator,
  playbackState,
  playLogService,
  recommendationService,
  royaltyLedger,
  trackMetadata,
];
