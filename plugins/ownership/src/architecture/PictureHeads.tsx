import { counted } from './counted';
import type { PartProps } from './PartProps';
import { drawnCalls } from './stops';
import styles from './Architecture.module.css';

/** What stands in each column, and how much of it. */
export const PictureHeads = ({
  model,
  place: { sizes },
  drawn,
}: Pick<PartProps, 'model' | 'place' | 'drawn'>) => {
  const { left, right } = sizes;
  const middle = (left.x + left.width + right.x) / 2;
  const teams = model.units.reduce((sum, unit) => sum + unit.teams.length, 0);
  const components = model.blocks.reduce(
    (sum, block) => sum + block.components.length,
    0,
  );
  const known = model.blocks.filter(({ node }) => node).length;
  const heads = [
    {
      x: left.x,
      head: 'Organisation',
      note: `${counted(model.units.length, 'unit')}, ${counted(teams, 'team')}`,
    },
    {
      x: right.x,
      head: 'Architecture',
      note: `${counted(known, model.grouping.slice(0, -1))} by layer, ${counted(components, 'component')}`,
    },
  ];
  if (!drawn.isNarrow)
    heads.push({
      x: right.x + right.width + 10,
      head: 'Calls',
      note: `${drawnCalls(model, drawn).length} of ${model.calls.length}, caller to callee`,
    });
  return (
    <>
      {heads.map(({ x, head, note }) => (
        <g key={head}>
          <text x={x} y="16" className={styles.strong}>
            {head}
          </text>
          <text x={x} y="32" className={styles.small}>
            {note}
          </text>
        </g>
      ))}
      <g textAnchor="middle">
        <text x={middle} y="16" className={styles.strong}>
          owns
        </text>
        {!drawn.isNarrow && (
          <text x={middle} y="32" className={styles.small}>
            width = components
          </text>
        )}
      </g>
    </>
  );
};
