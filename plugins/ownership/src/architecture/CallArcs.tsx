import type { PartProps } from './PartProps';
import { arc } from './ribbons';
import styles from './Architecture.module.css';

const DASHES = { critical: undefined, fallback: '1.5 3', async: '6 4' };

/** The calls between components; those that disagree are numbered as in the table. */
export const CallArcs = ({ model, place, lit }: PartProps) => {
  const disagreeing = model.calls.filter(({ agrees }) => agrees === false);
  const inOrder = model.calls.toSorted(
    (a, b) => Number(a.agrees === false) - Number(b.agrees === false),
  );
  return (
    <g fill="none">
      {inOrder.map(one => {
        const { from, to, call, agrees, sameDomain } = one;
        const start = place.rows.get(from.ref);
        const end = place.rows.get(to.ref);
        if (start === undefined || end === undefined) return null;
        const { path, x } = arc(start, end);
        const isDim = lit && !(lit.has(from.ref) && lit.has(to.ref));
        return (
          <g key={`${from.ref} ${to.ref}`} opacity={isDim ? 0.15 : 1}>
            <path
              d={path}
              className={styles.call}
              data-agrees={agrees ?? 'unknown'}
              data-near={sameDomain}
              strokeDasharray={DASHES[call.style]}
            >
              <title>{`${from.title} calls ${to.title}`}</title>
            </path>
            {agrees === false && (
              <g
                transform={`translate(${x + (disagreeing.indexOf(one) % 3) * 18} ${(start + end) / 2})`}
              >
                <circle r="8.5" className={styles.number} />
                <text y="3.6" className={styles.numberText}>
                  {disagreeing.indexOf(one) + 1}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
};
