import type { TopologyNode } from '@banyan/backstage-plugin-banyan-react';
import { counted } from './counted';
import type { PartProps } from './PartProps';
import { callsOut } from './places';
import { outId } from './stops';
import { StopMark } from './StopMark';
import styles from './Architecture.module.css';

/** How many calls a component makes; pressed, it lists them. */
export const OutCount = ({
  model,
  place: { sizes, rows },
  drawn,
  look,
  component: { ref, title },
}: PartProps & { component: TopologyNode }) => {
  const count = callsOut(model, ref, drawn).length;
  if (count === 0) return null;
  const isOpen = drawn.opened === ref;
  const end = sizes.right.x + sizes.right.width - 6;
  const middle = rows.get(ref) ?? 0;
  return (
    <StopMark
      id={outId(ref)}
      looksAt={ref}
      role="button"
      label={`${counted(count, 'call')} out of ${title}`}
      isPressed={isOpen}
      isDim={look.lit !== undefined && !look.lit.things.has(ref)}
      look={look}
      onPress={() => look.onOpen(isOpen ? undefined : ref)}
    >
      <rect
        x={end - 38}
        y={middle - sizes.row / 2}
        width={42}
        height={sizes.row}
        rx="3"
        className={styles.hit}
      />
      <text x={end} y={middle + 4} className={styles.out}>
        {count} out
      </text>
    </StopMark>
  );
};
