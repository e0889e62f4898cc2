import type { ComparedMeasure } from '../measures';
import { congruence } from './congruence';
import { coverage } from './coverage';
import { cycle } from './cycle';
import { levels } from './levels';
import { migrations } from './migrations';
import { mirror } from './mirror';
import { modularity } from './modularity';
import { propagation } from './propagation';
import type { Row } from './row';
import { services } from './services';
import { sharedStores } from './sharedStores';
import { teamLoad } from './teamLoad';
import { twoPizza } from './twoPizza';

export type { Row } from './row';

/** What is counted, with how it is counted, in the order of the page. */
export const ROWS: readonly Row[] = [
  services,
  twoPizza,
  teamLoad,
  mirror,
  congruence,
  modularity,
  propagation,
  cycle,
  sharedStores,
  coverage,
  migrations,
  levels,
];

/** What is counted for each column of a comparison, in the order of the page. @public */
export const MEASURES: readonly ComparedMeasure[] = ROWS;
