import { type Share } from '../../../alignment';
import { isOrganization } from '../../../ownership';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { scopedAlignment } from './scopedAlignment';

const MIRROR = 0.85;
const PURITY = 0.75;

const inWords = (
  name: string,
  of: string,
  least: number,
  { value, n, m }: Share,
) =>
  value === null
    ? []
    : [`${name} ${value.toFixed(2)} (${n} of ${m} ${of}), ${least} expected`];

/** CON-06 */
export const orgMirrorsArchitecture: Check = {
  id: 'CON-06',
  track: 'conway',
  level: 'silver',
  title: 'has an architecture that mirrors the org chart',
  why: 'Where units and domains disagree, people who should talk sit apart, and every change fights that.',
  source: 'chapter S1',
  remediation:
    'Take the calls that disagree one by one: move the component to the other domain, or its team to the other unit.',
  appliesTo: 'domains, and organizations as a whole',
  restsOnAll: true,
  looksAt: entity => entity.kind === 'domain' || isOrganization(entity),
  judge: whenLive(facts => {
    const { mirror, purity, evidence } = scopedAlignment(facts);
    if (purity.m + purity.unknown === 0) {
      return notApplicable('no live component is in it');
    }
    // Where all calls stay in one unit there is no border to compare, and purity says it all.
    const isUnplaced = mirror.value === null && purity.unknown > 0;
    if (purity.value === null || isUnplaced) {
      return noData(
        'nobody knows the units or domains that it is about: set spec.owner and spec.system of its components',
        { evidence },
      );
    }
    const figures = [
      ...inWords('mirror score', 'calls', MIRROR, mirror),
      ...inWords('purity', 'components', PURITY, purity),
    ];
    const unknown =
      purity.unknown + (mirror.value === null ? 0 : mirror.unknown);
    const message =
      figures.join('; ') +
      (unknown === 0
        ? ''
        : `; ${plural(unknown, 'call or component')} unknown`);
    const agrees = (mirror.value ?? 1) >= MIRROR && purity.value >= PURITY;
    return (agrees ? pass : fail)(message, { evidence });
  }),
};
