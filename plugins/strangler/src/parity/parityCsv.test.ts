import { csv } from '@banyan/backstage-plugin-banyan-react';
import { aParity } from './__testUtils__/sides';
import { aCapability } from '../__testUtils__/migrations';
import { PARITY_CSV } from './parityColumns';
import { parityRows } from './parityRows';

describe('the export of both sides', () => {
  it('has each figure of each side, and what nobody knows as empty', () => {
    const capabilities = [
      aCapability({
        name: 'web',
        parity: aParity({
          message: 'as before',
          legacy: null,
          parallelRun: {
            matched: 997,
            mismatched: 3,
            ignored: 12,
            mismatchRate: 0.3,
          },
        }),
      }),
    ];
    const rows = parityRows({ capabilities, isReplay: false });
    expect(csv(PARITY_CSV, rows).split('\r\n')).toEqual([
      'capability,verdict,message,requests new,requests legacy,"errors new, percent","errors legacy, percent","p50 new, ms","p50 legacy, ms","p99 new, ms","p99 legacy, ms",matched,mismatched,ignored',
      'web,same,as before,1200,,1,,40,,200,,997,3,12',
      '',
    ]);
  });
});
