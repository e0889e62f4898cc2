import { csv } from '@banyan/backstage-plugin-banyan-react';
import { aLeftItem, evidence } from './__testUtils__/whatIsLeft';
import { LEFT_CSV } from './leftCsv';

describe('the export of what is left', () => {
  it('has each piece of evidence as a word, and what nobody knows as empty', () => {
    const item = aLeftItem({
      order: null,
      owner: null,
      evidence: evidence('there', 'missing', 'unknown', 'not-applicable'),
    });
    expect(csv(LEFT_CSV, [item]).split('\r\n')).toEqual([
      'order,capability,owner,tier,points left to route,no traffic,route removed,code deleted,tables dropped,still on legacy,next,because,unblocks,callers',
      'any,web-pages,,1,10,there,missing,unknown,does not apply,20 % of requests,Move the account pages,two wait for it,billing,component:netflix/nccp',
      '',
    ]);
  });
});
