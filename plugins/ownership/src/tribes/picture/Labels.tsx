import type { Practice } from '../model/model';
import { memberWords, peopleWords, percent, plural } from '../model/words';
import { fitted } from './fitted';
import { Mark } from './Mark';
import { type PartProps, strength } from './PartProps';
import type { PracticeRow } from './places';
import { SIZE } from './sizes';
import { Words } from './Words';

const LEFT = 12;
const MOST = 30;

const Head = ({ y, title, sub }: { y: number; title: string; sub: string }) => (
  <>
    <Words x={LEFT} y={y} fontSize="12" fontWeight="650">
      {title}
    </Words>
    <Words x={LEFT} y={y + 15} isQuiet>
      {sub}
    </Words>
  </>
);

function reachWords({ type, members, squads, units, tribes }: Practice) {
  if (members === undefined) return 'members unknown';
  if (type === 'chapter') return plural(squads.length, 'squad');
  return tribes === undefined
    ? plural(units.length, 'tribe')
    : `${units.length} of ${tribes} tribes`;
}

const activityWords = ({ activeShare }: Practice) =>
  activeShare === undefined
    ? 'activity unknown'
    : `${percent(activeShare)} active`;

const Line = ({
  y,
  status,
  children,
}: {
  y: number;
  status: Practice['reach'];
  children: string;
}) => (
  <>
    <Mark status={status} x={LEFT + 6} y={y - 4} />
    <Words x={LEFT + 17} y={y} isQuiet>
      {children}
    </Words>
  </>
);

const PracticeLabel = ({ row: { practice, y } }: { row: PracticeRow }) => {
  const { title, people, members, reach, activity, type } = practice;
  const isGuild = type === 'guild';
  const top = isGuild ? y - 13 : y - 3;
  const listed = members === undefined ? [] : [memberWords(practice)];
  const first = [
    peopleWords(people),
    reachWords(practice),
    ...(isGuild ? [] : listed),
  ];
  return (
    <>
      <Words x={LEFT} y={top} fontSize="12" fontWeight="650">
        {fitted(title, MOST, 1)[0]}
      </Words>
      <Line y={top + 15} status={reach}>
        {first.join(', ')}
      </Line>
      {activity && (
        <Line y={top + 30} status={activity}>
          {[activityWords(practice), ...listed].join(', ')}
        </Line>
      )}
    </>
  );
};

/** What the rows mean, at the left of the columns. */
export const Labels = ({
  places: { names, ground, owns, chapters, rows, height },
  isFolded,
  lit,
}: Pick<PartProps, 'lit' | 'places'> & { isFolded: boolean }) => (
  <>
    <rect width={SIZE.labels} height={height} fill="var(--bui-bg-neutral-1)" />
    <Head y={20} title="Tribe" sub="people, ceiling 100" />
    {names > SIZE.header && (
      <Words x={LEFT} y={names - 8} fontSize="12" fontWeight="650">
        Squad
      </Words>
    )}
    <Head
      y={ground - 10 * SIZE.dot.pitch + 10}
      title="People"
      sub={isFolded ? 'band 6–10, squads a size' : 'band 6–10, one dot each'}
    />
    <Head y={owns + 18} title="Owns" sub="live components by tier" />
    {chapters !== undefined &&
      rows.every(({ practice }) => practice.type !== 'chapter') && (
        <Head
          y={chapters + 16}
          title="Chapters"
          sub="unfold a tribe to see them"
        />
      )}
    {rows.map(row => (
      <g key={row.practice.ref} opacity={strength(lit, row.practice.ref)}>
        <PracticeLabel row={row} />
      </g>
    ))}
  </>
);
