import type { LayoutResponse } from '@banyan/backstage-plugin-banyan-common';

type Sketch = {
  ref: string;
  kind: string;
  type: string;
  owner?: string;
  parent?: string;
};

type Drawn = Pick<LayoutResponse, 'areas' | 'chips'>;

const CHIP = { width: 160, height: 24 };
const TEAM_WIDTH = 176;
const ROW = 28;

/** Draws the teams of a unit below each other, their chips below their names. */
class UnitColumn {
  private y = 60;

  constructor(
    private readonly drawn: Drawn,
    private readonly unit: { ref: string; x: number },
  ) {}

  draw(teams: readonly Sketch[], ownedBy: (team: Sketch) => Sketch[]) {
    const { areas } = this.drawn;
    const place = areas.length;
    const { ref, x } = this.unit;
    const width = TEAM_WIDTH + 16;
    areas.push({ ref, parent: 0, level: 'unit', x, y: 30, width, height: 0 });
    for (const team of teams) this.team(team, ownedBy(team), place);
    areas[place].height = this.y - 30;
  }

  private team({ ref }: Sketch, owned: readonly Sketch[], parent: number) {
    const { areas, chips } = this.drawn;
    const { y } = this;
    const x = this.unit.x + 8;
    const size = { width: TEAM_WIDTH, height: ROW + owned.length * ROW };
    for (const [row, chip] of owned.entries()) {
      chips.push({
        ref: chip.ref,
        area: areas.length,
        x: x + 8,
        y: y + 26 + row * ROW,
        ...CHIP,
      });
    }
    areas.push({ ref, parent, level: 'team', x, y, ...size });
    this.y += size.height + 8;
  }
}

/** A plain layout: units beside each other, teams below each other, chips of these kinds below their team's name. */
export function layoutInRows(
  nodes: readonly Sketch[],
  kinds: readonly string[],
): Pick<LayoutResponse, 'areas' | 'chips' | 'height' | 'width'> {
  const groups = nodes.filter(({ kind }) => kind === 'group');
  const within = (ref?: string) => groups.filter(one => one.parent === ref);
  const root = groups.find(({ type }) => type === 'organization');
  const whole = { x: 0, y: 0, width: 16, height: 60 };
  const drawn: Drawn = {
    areas: [{ ref: root?.ref, parent: -1, level: 'organization', ...whole }],
    chips: [],
  };
  for (const { ref } of within(root?.ref)) {
    new UnitColumn(drawn, { ref, x: whole.width }).draw(within(ref), team =>
      nodes.filter(
        ({ kind, owner }) => kinds.includes(kind) && owner === team.ref,
      ),
    );
    whole.width += TEAM_WIDTH + 48;
  }
  const bottoms = drawn.areas.map(({ y, height }) => y + height);
  whole.height = Math.max(...bottoms) + 16;
  Object.assign(drawn.areas[0], whole);
  return { width: whole.width, height: whole.height, ...drawn };
}
