import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import { CallLine } from './CallLine';
import { EntityStop } from './EntityStop';
import { OutCount } from './OutCount';
import type { PartProps } from './PartProps';
import { listedCalls } from './places';
import { short } from './short';
import styles from './Architecture.module.css';

const tierWord = (tier: number | undefined) =>
  tier === undefined ? 'T?' : `T${tier}`;

/** A component in its block; where arcs have no room, with the calls that it makes. */
export const ComponentRow = (
  props: PartProps & { component: TopologyNode },
) => {
  const { model, place, drawn, look, component } = props;
  const { ref, title, tier, type } = component;
  const { row, right } = place.sizes;
  const x = right.x + right.names;
  const middle = place.rows.get(ref) ?? 0;
  const width = right.width - right.names - 4;
  const room = drawn.isNarrow ? 40 : 0;
  return (
    <>
      <EntityStop
        entityRef={ref}
        label={`${type} ${title}, ${tier === undefined ? 'tier unknown' : `tier ${tier}`}`}
        look={look}
      >
        <rect
          x={x}
          y={middle - row / 2}
          width={width - room}
          height={row}
          rx="3"
          className={styles.hit}
          data-disagrees={model.disagreeing.has(ref)}
        />
        <text x={x + 4} y={middle + 4} className={styles.tier}>
          {tierWord(tier)}
        </text>
        <text
          x={x + 26}
          y={middle + 4}
          className={type === 'gateway' ? styles.strong : undefined}
          fontStyle={component.illustrative ? 'italic' : undefined}
        >
          {short(title, (width - room - 26) / 6.6)}
        </text>
      </EntityStop>
      {drawn.isNarrow && <OutCount {...props} />}
      {listedCalls(model, ref, drawn).map(call => (
        <CallLine key={call.id} {...props} call={call} />
      ))}
    </>
  );
};
