export type { Crossing } from './crossings';
export { domaRules, type DomaRules } from './domaRules';
export type { DomainCycle } from './domainCycles';
export type { DomainGateways } from './domainGateways';
export type { DomainSize } from './domainSizes';
export type { GatewayBypass } from './gatewayBypasses';
export { inferredLayers, type DomainLayer } from './inferredLayers';
export { LAYERS, type Layer } from './layers';
export type { UpwardCall } from './upwardCalls';
