import { isOrganization } from '../../../ownership';
import { type Alternative, ALTERNATIVES } from '../../../readiness';
import type { Check } from '../../check';
import { fail, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';
import { stated } from './stated';

const WORDS: Record<Alternative, string> = {
  modularMonolith: 'a modular monolith',
  packages: 'packages',
  teamTopology: 'other team boundaries',
};

/** READY-07 */
export const hasWeighedAlternatives: Check = {
  id: 'READY-07',
  track: 'readiness',
  level: 'silver',
  title: 'has weighed what would be cheaper',
  why: 'Clear modules and clear teams often give most of the good for a tenth of the price.',
  source: 'chapter S0',
  remediation:
    'Write a decision record that gives points to a modular monolith, to packages and to other team boundaries, and put it into banyan/decision.',
  appliesTo: 'organizations',
  looksAt: isOrganization,
  judge: facts => {
    const { alternatives, decisionRecord } = stated(facts);
    const evidence = [
      ...(decisionRecord === null
        ? []
        : [
            {
              text: 'the decision record',
              ...(/^https?:\/\//.test(decisionRecord)
                ? { url: decisionRecord }
                : {}),
            },
          ]),
    ];
    const missing = ALTERNATIVES.filter(each => alternatives[each] === null);
    if (missing.length === 0 && decisionRecord !== null)
      return pass(
        ALTERNATIVES.map(each => `${WORDS[each]} ${alternatives[each]}`).join(
          ', ',
        ),
        { evidence },
      );
    const lacking = [
      ...(decisionRecord === null ? ['no decision record is linked'] : []),
      ...(missing.length > 0
        ? [`no points for ${joined(missing.map(each => WORDS[each]))}`]
        : []),
    ];
    return fail(lacking.join('; '), {
      evidence,
      patch: annotationPatch({
        decision: `'{"record": "https://docs.example.com/adr/7", "modularMonolith": 4, "packages": 2, "teamTopology": 3}'`,
      }),
    });
  },
};
