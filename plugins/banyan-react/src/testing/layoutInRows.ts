import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';

type Sketch = {
  ref: string;
  kind: string;
  type: string;
  owner?: string;
  parent?: string;
};

const CHIP = { width: 160, height: 24 };
const TEAM_WIDTH = 176;

/** A plain layout: units beside each other, teams below each other, chips below their team's name. */
export function layoutInRows(
  nodes: readonly Sketch[],
): Pick<LayoutResponse, 'areas' | 'chips' | 'height' | 'width'> {
  const areas: LayoutResponse['areas'] = [];
  const chips: LayoutResponse['chips'] = [];
  const groups = nodes.filter(({ kind }) => kind === 'group');
  const root = groups.find(({ type }) => type === 'organization');
  areas.push({
    ref: root?.ref,
    parent: -1,
    level: 'organization',
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  });
  let x = 16;
  for (const unit of groups.filter(({ parent }) => parent === root?.ref)) {
    const unitPlace = areas.length;
    let y = 60;
    areas.push({
      ref: unit.ref,
      parent: 0,
      level: 'unit',
      x,
      y: 30,
      width: TEAM_WIDTH + 16,
      height: 0,
    });
    for (const team of groups.filter(({ parent }) => parent === unit.ref)) {
      const owned = nodes.filter(
        ({ kind, owner }) => kind === 'component' && owner === team.ref,
      );
      const place = areas.length;
      const height = 28 + owned.length * 28;
      areas.push({
        ref: team.ref,
        parent: unitPlace,
        level: 'team',
        x: x + 8,
        y,
        width: TEAM_WIDTH,
        height,
      });
      for (const [row, { ref }] of owned.entries()) {
        chips.push({
          ref,
          area: place,
          x: x + 16,
          y: y + 26 + row * 28,
          ...CHIP,
        });
      }
      y += height + 8;
    }
    areas[unitPlace].height = y - 30;
    x += TEAM_WIDTH + 48;
  }
  const height = Math.max(...areas.map(area => area.y + area.height), 60) + 16;
  Object.assign(areas[0], { width: x, height });
  return { width: x, height, areas, chips };
}
