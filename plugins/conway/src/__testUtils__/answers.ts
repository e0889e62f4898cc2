import {
  type AlignmentResponse,
  alignmentResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import netflix from './answers/alignment-netflix.json';
import spotify from './answers/alignment-spotify.json';
import uber from './answers/alignment-uber.json';

const FILES = { netflix, spotify, uber };

/** What the backend answered for a reference company. */
export const alignmentOf = (
  company: keyof typeof FILES,
  changes: Partial<AlignmentResponse> = {},
): AlignmentResponse => ({
  ...alignmentResponseSchema.parse(FILES[company]),
  ...changes,
});

const unknownShare = { value: null, n: 0, m: 0, unknown: 0 };

/** A scope of which next to nothing is known: one component, no owner, no call. */
export function nothingKnown(): AlignmentResponse {
  const { measures, components, ...rest } = alignmentOf('uber');
  return {
    ...rest,
    measures: {
      ...measures,
      mirror: { ...unknownShare, inside: 0, across: 0 },
      modularity: { value: null, best: null, agreement: null, groups: 0 },
      coreSize: { ...unknownShare, components: [], teams: 0 },
    },
    unknown: [
      { measure: 'mirror', because: 'no call is known in this scope' },
      { measure: 'modularity', because: 'no call is known in this scope' },
      { measure: 'coreSize', because: 'no call is known in this scope' },
    ],
    components: components.slice(0, 1),
    disagreements: [],
    deviations: [],
    domains: [],
    teams: [],
  };
}
