import type {
  MeasureName,
  ShareOnWire,
} from '@banyan/backstage-plugin-banyan-common';
import type { Measure } from './measure';
import { ofShare, percent } from './words';

const crossing = (
  id: Extract<MeasureName, 'crossUnit' | 'crossTeam'>,
  of: string,
  note: string,
): Measure => ({
  id,
  label: `Calls between ${of}`,
  rules: [
    ['Formula', `Calls between two ${of} / calls of which both are known.`],
    ['Pass mark', 'None: it is no score.'],
    ['Undefined', `When of no call both ${of} are known.`],
  ],
  read: ({ measures }) => {
    const found: ShareOnWire = measures[id];
    return {
      figure: percent(found.value),
      of: ofShare(found, 'calls'),
      bar: { share: found.value ?? 0 },
      status: 'n/a',
      verdict: 'no score',
      evidence: [{ text: note }],
    };
  },
});

export const crossUnit = crossing(
  'crossUnit',
  'units',
  'fewer is not always better',
);

export const crossTeam = crossing(
  'crossTeam',
  'teams',
  'teams of one to three services call each other for nearly everything',
);
