import { CallNumber } from './CallNumber';
import { callLabel, wayOf } from './callWords';
import type { ArchitectureCall } from './model';
import type { PartProps } from './PartProps';
import { short } from './short';
import { StopMark } from './StopMark';
import styles from './Architecture.module.css';

/** A call as a line below its caller, where arcs have no room. */
export const CallLine = ({
  place: { sizes, rows },
  look,
  call,
}: PartProps & { call: ArchitectureCall }) => {
  const { row, right } = sizes;
  const x = right.x + right.names;
  const width = right.width - right.names - 4;
  const middle = rows.get(call.id) ?? 0;
  const isPinned = look.pinned === call.id;
  return (
    <StopMark
      id={call.id}
      role="button"
      label={callLabel(call)}
      isPressed={isPinned}
      isDim={look.lit !== undefined && !look.lit.calls.has(call.id)}
      look={look}
      onPress={() => look.onPin(isPinned ? undefined : call.id)}
    >
      <rect
        x={x}
        y={middle - row / 2}
        width={width}
        height={row}
        rx="3"
        className={styles.hit}
        data-disagrees={call.agrees === false}
      />
      <text x={x + 10} y={middle + 4} className={styles.small}>
        {short(`→ ${call.to.title}, ${wayOf(call)}`, (width - 34) / 5.8)}
      </text>
      {call.number && (
        <CallNumber number={call.number} x={x + width - 12} y={middle} />
      )}
    </StopMark>
  );
};
