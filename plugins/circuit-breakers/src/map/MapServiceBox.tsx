import {
  entityTitle,
  StatusMark,
  type UnitColourOf,
  useThemeMode,
} from '@banyan/backstage-plugin-banyan-react';
import { type Effect, EFFECTS } from './blastView';
import type { PlacedService } from './mapPlan';
import { SIZE } from './mapSize';
import styles from './Map.module.css';

const LONGEST = { title: 22, owner: 21 };

const short = (text: string, longest: number) =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** What becomes of a service while a breaker is selected. */
export type ServiceRole = Effect | 'cause' | 'aside';

const roleWords = (role: ServiceRole | undefined) => {
  if (role === undefined || role === 'aside') return '';
  return role === 'cause' ? ', does not answer' : `, ${EFFECTS[role].word}`;
};

/** A service: the colour of its unit, its name, tier and owner, and what becomes of it. */
export const MapServiceBox = ({
  service: { title, tier, owner, unit, x, y },
  colourOf,
  role,
}: {
  service: PlacedService;
  colourOf: UnitColourOf;
  role?: ServiceRole;
}) => {
  const mode = useThemeMode();
  const { width, height } = SIZE.box;
  const status =
    role === 'cause'
      ? 'fail'
      : role && role !== 'aside' && EFFECTS[role].status;
  const ownerName = owner ? entityTitle(owner) : 'no owner';
  const tierName = tier === undefined ? 'T?' : `T${tier}`;
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={styles.service}
      data-role={role}
    >
      <title>{`${title}, ${tierName}, ${ownerName}${roleWords(role)}`}</title>
      <rect width={width} height={height} rx="5" className={styles.ground} />
      <rect
        width="5"
        height={height}
        rx="2"
        style={{ fill: colourOf(unit)[mode] }}
      />
      <text x="13" y="17" className={styles.name} direction="auto">
        {short(title, LONGEST.title)}
      </text>
      <text x="13" y="32" className={styles.note}>
        {`${tierName} · ${short(ownerName, LONGEST.owner)}`}
      </text>
      {status && (
        <g transform={`translate(${width - 16} ${height - 16})`}>
          <StatusMark status={status} />
        </g>
      )}
    </g>
  );
};
