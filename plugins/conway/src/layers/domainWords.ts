import type { DomainAlignment } from '@banyan/backstage-plugin-banyan-common';

const GATEWAY: Readonly<Record<DomainAlignment['gatewayVerdict'], string>> = {
  pass: 'one gateway',
  warn: 'no single gateway',
  fail: 'no single gateway',
  exempt: 'no gateway needed',
  unknown: 'gateways are not declared',
};

/** What a domain's gateway is like. */
export const gatewayWords = ({ gateways, gatewayVerdict }: DomainAlignment) =>
  gateways.length > 1 ? `${gateways.length} gateways` : GATEWAY[gatewayVerdict];

/** Its layer, and whether that is a proposal. */
export const layerWords = ({ layer, layerInferred }: DomainAlignment) => {
  if (!layer) return 'layer not known';
  return layerInferred ? `${layer} (inferred)` : layer;
};

/** How many components it has. */
export const componentsWords = ({ components }: DomainAlignment) =>
  `${components} component${components === 1 ? '' : 's'}`;

/** A domain in one sentence. */
export const domainWords = (domain: DomainAlignment) =>
  `${domain.title}: ${layerWords(domain)}, ${componentsWords(domain)}, ${gatewayWords(domain)}, ${
    domain.purity.value === null
      ? 'purity unknown'
      : `${domain.purity.n} of ${domain.purity.m} owned by its own unit`
  }`;
