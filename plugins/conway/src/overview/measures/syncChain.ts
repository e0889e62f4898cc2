import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import type { Measure } from './measure';
import { plural } from './words';

const GOOD = 4;
const BAD = 6;

export const syncChain: Measure = {
  id: 'syncChain',
  label: 'Longest synchronous chain',
  rules: [
    [
      'Formula',
      'Components on the longest path of synchronous calls; a cycle counts as one step, whatever its size.',
    ],
    ['Pass mark', `up to ${GOOD}; more than ${BAD} fails`],
    ['Undefined', 'Without calls whose mode is known.'],
  ],
  read: ({ measures: { syncChain: found } }) => {
    const length = found.value ?? 0;
    const status = length > BAD ? 'fail' : 'warn';
    const path = found.steps.map(step =>
      step.length === 1 ? entityTitle(step[0]) : `a cycle of ${step.length}`,
    );
    return {
      figure: String(length),
      of: `${plural(length, 'step')}${found.unknownCalls > 0 ? `, ${plural(found.unknownCalls, 'call')} of unknown mode` : ''}`,
      status: length <= GOOD ? 'pass' : status,
      verdict:
        length <= GOOD
          ? `up to ${GOOD}`
          : `more than ${length > BAD ? BAD : GOOD}`,
      evidence: path.length === 0 ? [] : [{ text: path.join(' → ') }],
    };
  },
};
