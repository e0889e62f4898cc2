import { Mark } from './Mark';
import { type PartProps, strengthOf } from './PartProps';
import type { Block, Column } from './blocks';
import { SIZE } from './sizes';
import { Words } from './Words';

const ROWS = 3;
const BADGE = { width: 22, height: 13 };

const LOOKS = [
  { fill: 'var(--banyan-tier-0)', ink: 'var(--banyan-tier-0-text)' },
  { fill: 'var(--banyan-tier-1)', ink: 'var(--banyan-tier-1-text)' },
  { fill: 'var(--banyan-tier-2)', ink: 'var(--banyan-tier-2-text)' },
  { fill: 'none', ink: 'var(--bui-fg-secondary)' },
];

const Tier = ({ tier, x, y }: { tier: number; x: number; y: number }) => {
  const { fill, ink } = LOOKS[Math.min(tier, 3)];
  const isKnown = tier < 4;
  return (
    <>
      <rect
        {...BADGE}
        x={x - BADGE.width / 2}
        y={y - BADGE.height / 2}
        rx="3"
        fill={fill}
        stroke={tier < 2 ? fill : 'var(--banyan-unknown)'}
        strokeOpacity={tier === 2 ? 0.4 : 1}
        strokeDasharray={isKnown ? undefined : '2 2'}
      />
      <Words
        x={x}
        y={y + 3.7}
        fontSize="10.5"
        fontWeight="700"
        textAnchor="middle"
        fill={ink}
      >
        {isKnown ? `T${tier}` : 'T?'}
      </Words>
    </>
  );
};

/** One entry a component, the most important first. */
const one = (tiers: readonly number[]) =>
  tiers.flatMap((count, tier) => Array.from({ length: count }, () => tier));

const Badges = ({
  column: { squads, x },
  y,
}: {
  column: Column;
  y: number;
}) => {
  const [{ tiers, findings }] = squads;
  const owned = one(tiers);
  const shown = owned.length > ROWS ? ROWS - 1 : ROWS;
  if (owned.length === 0) {
    const isFinding = findings.some(
      ({ check }) => check === 'team-owns-nothing',
    );
    return <Mark status={isFinding ? 'warn' : 'n/a'} x={x} y={y} />;
  }
  return (
    <>
      {owned.slice(0, shown).map((tier, at) => (
        <Tier key={at} tier={tier} x={x} y={y + at * SIZE.tierPitch} />
      ))}
      {owned.length > shown && (
        <Words
          x={x}
          y={y + shown * SIZE.tierPitch + 4}
          textAnchor="middle"
          isQuiet
        >
          {`+${owned.length - shown}`}
        </Words>
      )}
    </>
  );
};

/** What is counted of a folded tribe: each tier with its number. */
const Counts = ({ block: { tribe, x }, y }: { block: Block; y: number }) => {
  const counts = [0, 1, 2, 3, 4].map(tier => ({
    tier,
    count: tribe.squads.reduce((sum, { tiers }) => sum + (tiers[tier] ?? 0), 0),
  }));
  return (
    <>
      {counts
        .filter(({ count }) => count > 0)
        .slice(0, ROWS + 1)
        .map(({ tier, count }, at) => (
          <g key={tier}>
            <Tier tier={tier} x={x + 18} y={y + at * SIZE.tierPitch} />
            <Words x={x + 34} y={y + at * SIZE.tierPitch + 4} isQuiet>
              {String(count)}
            </Words>
          </g>
        ))}
    </>
  );
};

/** What the squads own, by tier. */
export const OwnedTiers = ({
  block,
  places: { owns },
  lit,
}: PartProps & { block: Block }) => {
  const y = owns + 18;
  if (block.isFolded)
    return (
      <g opacity={strengthOf(lit, block.tribe.squads)}>
        <Counts block={block} y={y} />
      </g>
    );
  return (
    <g>
      {block.columns.map(column => (
        <g key={column.ref} opacity={strengthOf(lit, column.squads)}>
          <Badges column={column} y={y} />
        </g>
      ))}
    </g>
  );
};
