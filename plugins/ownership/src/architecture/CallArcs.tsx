import { arc } from './arc';
import { CallNumber } from './CallNumber';
import { callLabel } from './callWords';
import type { ArchitectureCall } from './model';
import { numberPlaces, type Point } from './numberPlaces';
import type { PartProps } from './PartProps';
import { StopMark } from './StopMark';
import { drawnCalls } from './stops';
import styles from './Architecture.module.css';

const DASHES = { critical: undefined, fallback: '1.5 3', async: '6 4' };

const CallArc = ({
  one,
  number,
  place: { rows, sizes },
  look,
}: Pick<PartProps, 'place' | 'look'> & {
  one: ArchitectureCall;
  /** Where its number stands, if it has one. */
  number?: Point;
}) => {
  const start = rows.get(one.from.ref);
  const end = rows.get(one.to.ref);
  if (start === undefined || end === undefined) return null;
  const { path } = arc(start, end, sizes);
  const isPinned = look.pinned === one.id;
  return (
    <StopMark
      id={one.id}
      role="button"
      label={callLabel(one)}
      isPressed={isPinned}
      isDim={look.lit !== undefined && !look.lit.calls.has(one.id)}
      look={look}
      onPress={() => look.onPin(isPinned ? undefined : one.id)}
    >
      <path d={path} className={styles.reach} />
      <path
        d={path}
        className={styles.call}
        data-agrees={one.agrees ?? 'unknown'}
        data-near={one.sameDomain}
        data-lit={look.lit?.calls.has(one.id)}
        strokeDasharray={DASHES[one.call.style]}
      />
      {one.number && number && <CallNumber number={one.number} {...number} />}
    </StopMark>
  );
};

/** The calls between components; those that disagree are on top, numbered as in the table. */
export const CallArcs = ({ model, drawn, ...props }: PartProps) => {
  const calls = drawnCalls(model, drawn);
  const numbers = numberPlaces(calls, props.place);
  return (
    <g fill="none">
      {calls
        .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
        .map(one => (
          <CallArc
            key={one.id}
            one={one}
            number={numbers.get(one.id)}
            {...props}
          />
        ))}
    </g>
  );
};
