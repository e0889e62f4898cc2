import type { Check } from '../../check';
import { callsGoDown } from './callsGoDown';
import { domainHasHandySize } from './domainHasHandySize';
import { entersByGateway } from './entersByGateway';
import { foreignLogicBehindExtension } from './foreignLogicBehindExtension';
import { hasOneGateway } from './hasOneGateway';
import { hasSystemAndDomain } from './hasSystemAndDomain';
import { hasTemplateAndDocs } from './hasTemplateAndDocs';
import { isNoNanoService } from './isNoNanoService';
import { platformNotReinvented } from './platformNotReinvented';
import { servicesPerEngineer } from './servicesPerEngineer';

/** The checks of the track Domain. */
export const domainChecks: readonly Check[] = [
  hasSystemAndDomain,
  hasOneGateway,
  entersByGateway,
  callsGoDown,
  domainHasHandySize,
  isNoNanoService,
  servicesPerEngineer,
  platformNotReinvented,
  foreignLogicBehindExtension,
  hasTemplateAndDocs,
];
