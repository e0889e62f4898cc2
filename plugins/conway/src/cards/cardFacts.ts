import type {
  AlignmentResponse,
  Deviation,
} from '@banyan/backstage-plugin-banyan-common';
import { deviationList } from '../data/deviationList';
import { gatewayWords, layerWords } from '../layers/domainWords';

/** A figure of a card; null = not known. */
export type CardFact = { label: string; value: string | null };

const figure = (value: number | null | undefined, digits = 2) =>
  value === null || value === undefined ? null : value.toFixed(digits);

const ofShare = ({
  n,
  m,
  value,
}: {
  n: number;
  m: number;
  value: number | null;
}) => (value === null ? null : `${n} of ${m}`);

/** What a card says of a group: how what it owns lies in the architecture. */
export const groupFacts = ({
  measures,
  teams,
}: AlignmentResponse): CardFact[] => [
  { label: 'Calls that agree', value: ofShare(measures.mirror) },
  {
    label: 'Team pairs that can coordinate',
    value: ofShare(measures.congruence),
  },
  {
    label: 'Components in their own unit’s domains',
    value: ofShare(measures.purity),
  },
  ...(teams.length === 1
    ? [
        { label: 'Services', value: String(teams[0].services) },
        { label: 'Domains', value: String(teams[0].domains.length) },
      ]
    : [
        {
          label: 'Teams with one to three services',
          value: ofShare(measures.teamLoad),
        },
      ]),
];

/** What a card says of a system. */
export const systemFacts = (
  { measures, systems }: AlignmentResponse,
  ref: string,
): CardFact[] => {
  const system = systems.find(each => each.ref === ref);
  return [
    {
      label: 'Effective owner teams',
      value: figure(system?.effectiveOwners, 1),
    },
    {
      label: 'Components in its home unit',
      value: system ? ofShare(system.homeUnit) : null,
    },
    { label: 'Calls that agree', value: ofShare(measures.mirror) },
  ];
};

/** What a card says of a domain. */
export const domainFacts = (
  { domains }: AlignmentResponse,
  ref: string,
): CardFact[] => {
  const domain = domains.find(each => each.ref === ref);
  return [
    { label: 'Layer', value: domain?.layer ? layerWords(domain) : null },
    {
      label: 'Gateway',
      value:
        domain && domain.gatewayVerdict !== 'unknown'
          ? gatewayWords(domain)
          : null,
    },
    { label: 'Purity', value: domain ? ofShare(domain.purity) : null },
    { label: 'Services', value: domain ? String(domain.services) : null },
  ];
};

/** What a card says of a component. */
export const componentFacts = (
  { components }: AlignmentResponse,
  ref: string,
): CardFact[] => {
  const component = components.find(each => each.ref === ref);
  return [
    {
      label: 'Reaches, itself included',
      value: component ? `${component.fanOut} of ${components.length}` : null,
    },
    {
      label: 'Reached by, itself included',
      value: component ? `${component.fanIn} of ${components.length}` : null,
    },
    {
      label: 'Instability, 0 only called to 1 only calls',
      value: figure(component?.instability),
    },
    { label: 'Part in the structure', value: component?.nodeClass ?? null },
  ];
};

/** The disagreements that a card lists: all of the scope, or those of one component. */
export const cardDeviations = (
  alignment: AlignmentResponse,
  ref: string,
): Deviation[] => {
  const open = deviationList(alignment).filter(({ accepted }) => !accepted);
  return ref.startsWith('component:')
    ? open.filter(({ from, to }) => from === ref || to === ref)
    : open;
};
