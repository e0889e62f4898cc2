import { csv } from '@banyan/backstage-plugin-banyan-react';
import { musicModel } from './__testUtils__/music';
import { tribesCsv } from './tribesCsv';

describe('tribesCsv', () => {
  it('has a row a squad and a column a chapter or guild, unknown as empty', () => {
    const model = musicModel();
    const [head, ...rows] = csv(tribesCsv(model), model.squads)
      .trim()
      .split('\r\n');
    expect(head.split(',').slice(-3)).toEqual([
      'chapter testers',
      'guild coaches',
      'guild web',
    ]);
    expect(rows).toEqual([
      'group:default/pay,pay,money,7,pass,2,1,0,1,0,0,0,,2',
      'group:default/tax,tax,money,,unknown,,0,0,0,0,0,0,,0',
      'group:default/play,play,sound,8,pass,2,1,1,0,0,0,2,,0',
      'group:default/radio,radio,sound,11,warn,1,2,0,2,0,0,0,,1',
      'group:default/search,search,sound,3,fail,1,0,0,0,0,0,1,,0',
    ]);
  });
});
