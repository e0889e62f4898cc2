import {
  EntityLink,
  type ThemedColour,
  TierBadge,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { listed } from '../page';
import { EvidenceCell } from './EvidenceCell';
import { type LeftItem, STEPS } from './leftWords';
import styles from './Left.module.css';

/** What the rows of the table have in common. */
export type RowContext = {
  titleOf: (name: string) => string;
  weightOf: (name: string) => number;
  hrefOf: (name: string) => string;
  /** Of the unit that a group is in. */
  colourOf: (group: string | null) => ThemedColour;
};

/** How much of the weight of a capability is still to be routed. */
const LeftBar = ({ left, weight }: { left: number; weight: number }) => (
  <span className={styles.left}>
    <span className={styles.track} aria-hidden="true">
      <span style={{ width: `${weight > 0 ? (100 * left) / weight : 0}%` }} />
    </span>
    {left.toFixed(1)} pt
  </span>
);

const Callers = ({ callers }: { callers: readonly string[] }) =>
  callers.length === 0 ? null : (
    <ul className={styles.callers} aria-label="Residual callers">
      {callers.map(ref => (
        <li key={ref}>
          <EntityLink entityRef={ref} />
        </li>
      ))}
    </ul>
  );

/** A capability, the evidence for its end, and what to do next. */
export const LeftRow = ({
  item,
  context: { titleOf, weightOf, hrefOf, colourOf },
}: {
  item: LeftItem;
  context: RowContext;
}) => {
  const { order, because, capability, owner, tier, unblocks } = item;
  return (
    <tr>
      <td title={because}>{order ?? 'any'}</td>
      <th scope="row">
        <Link
          href={hrefOf(capability)}
          className={styles.link}
          weight="bold"
          standalone
        >
          <bdi>{titleOf(capability)}</bdi>
        </Link>{' '}
        <TierBadge tier={tier ?? undefined} />
      </th>
      <td>
        {owner ? (
          <span className={styles.owner}>
            <UnitSwatch colour={colourOf(owner)} />
            <EntityLink entityRef={owner} />
          </span>
        ) : (
          <span className={styles.quiet}>nobody known</span>
        )}
      </td>
      <td>
        <LeftBar left={item.leftToRoute} weight={weightOf(capability)} />
      </td>
      {STEPS.map(([step]) => (
        <td key={step} className={styles.evidence}>
          <EvidenceCell item={item} step={step} />
        </td>
      ))}
      <td className={styles.quiet}>
        {item.stillOnLegacy}
        <Callers callers={item.callers} />
      </td>
      <td>
        {item.next}
        {because && <span className={styles.because}>{because}</span>}
        {unblocks.length > 0 && (
          <span className={styles.because}>
            unblocks {listed(unblocks.map(titleOf))}
          </span>
        )}
      </td>
    </tr>
  );
};
