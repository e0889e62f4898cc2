import { membersIn, type Practice } from '../model/model';
import { plural } from '../model/words';
import { Mark } from './Mark';
import type { Block } from './blocks';
import type { Places } from './places';
import { Words } from './Words';

const isOf =
  ({ tribe }: Block) =>
  (chapter: Practice) =>
    chapter.unit === tribe.ref || membersIn(chapter, tribe.squads) > 0;

/** What stands in the part of the chapters where a tribe has none, or is folded up. */
export const ChapterGaps = ({
  places: { blocks, chapters: top, guilds, height },
  chapters,
}: {
  places: Places;
  chapters: readonly Practice[];
}) => {
  if (top === undefined) return null;
  const middle = (top + (guilds ?? height)) / 2;
  return (
    <>
      {blocks.map(block => {
        const count = chapters.filter(isOf(block)).length;
        const isAcross = chapters.some(
          ({ unit, members }) => unit === undefined && members === undefined,
        );
        if ((count > 0 || isAcross) && !block.isFolded) return null;
        const x = block.x + block.width / 2;
        return (
          <g key={block.tribe.ref}>
            {count === 0 && <Mark status="n/a" x={x} y={middle - 8} />}
            <Words
              x={x}
              y={middle + (count === 0 ? 8 : 4)}
              textAnchor="middle"
              fontSize="10.5"
              isQuiet
            >
              {count === 0 ? 'no chapter' : plural(count, 'chapter')}
            </Words>
          </g>
        );
      })}
    </>
  );
};
