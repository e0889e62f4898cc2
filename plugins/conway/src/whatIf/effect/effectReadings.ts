import type {
  ShareOnWire,
  WhatIfFigures,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';

/** How a measure is read. */
export type Reading = {
  id: keyof WhatIfFigures;
  label: string;
  better: 'higher' | 'lower' | 'neither';
  as: 'decimal' | 'percent' | 'count';
  note: (answer: WhatIfResponse) => string;
};

const change = (
  { before, after }: WhatIfResponse,
  id: Exclude<keyof WhatIfFigures, 'modularity'>,
  what: string,
) => {
  const [today, then] = [before[id], after[id]];
  const text = ({ n, m }: ShareOnWire) => `${n}/${m}`;
  const unknown = then.unknown > 0 ? `, ${then.unknown} unknown` : '';
  return text(today) === text(then)
    ? `${text(then)} ${what}${unknown}`
    : `${text(today)} → ${text(then)} ${what}${unknown}`;
};

/** The measures that a move can change, in the order of the page. */
export const READINGS: readonly Reading[] = [
  {
    id: 'mirror',
    label: 'Mirror score',
    better: 'higher',
    as: 'decimal',
    note: answer => change(answer, 'mirror', 'calls'),
  },
  {
    id: 'purity',
    label: 'Domain purity',
    better: 'higher',
    as: 'decimal',
    note: answer => change(answer, 'purity', 'components'),
  },
  {
    id: 'together',
    label: 'Pairs in one unit',
    better: 'higher',
    as: 'count',
    note: () => 'of those that must coordinate',
  },
  {
    id: 'congruence',
    label: 'Congruence',
    better: 'higher',
    as: 'decimal',
    note: answer => change(answer, 'congruence', 'pairs of teams'),
  },
  {
    id: 'modularity',
    label: 'Modularity of units',
    better: 'higher',
    as: 'decimal',
    note: ({ after: { modularity } }) =>
      modularity.best === null
        ? 'best grouping not known'
        : `best found ${modularity.best.toFixed(2)}`,
  },
  {
    id: 'teamLoad',
    label: 'Team load',
    better: 'higher',
    as: 'percent',
    note: answer => change(answer, 'teamLoad', 'teams own 1–3 services'),
  },
  {
    id: 'crossUnit',
    label: 'Calls between units',
    better: 'neither',
    as: 'count',
    note: () => 'of all calls; fewer is not always better',
  },
  {
    id: 'crossTeam',
    label: 'Calls between teams',
    better: 'neither',
    as: 'count',
    note: () => 'of all calls; fewer is not always better',
  },
  {
    id: 'propagationCost',
    label: 'Propagation cost',
    better: 'lower',
    as: 'percent',
    note: () => 'moves change owners, not calls',
  },
];
