import type { Practice, Squad, Tribe } from '../model/model';
import type { Block, Column } from './blocks';
import type { Places, PracticeRow } from './places';
import { stopsOf } from './ribbon';
import { SIZE } from './sizes';

/** What the pointer or the keyboard can be on. */
export type Subject =
  | { kind: 'tribe'; ref: string; tribe: Tribe; isFolded: boolean }
  | { kind: 'squad'; ref: string; squad: Squad; tribe: Tribe }
  | {
      kind: 'practice';
      ref: string;
      practice: Practice;
      /** Set at one of its stops: the column's name and how many members sit there. */
      stop?: { title: string; members: number };
    };

/** A subject with the place that it takes. */
export type Cell = Subject & {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
};

const HIT = 22;

const tribeCell = (
  { tribe, isFolded, x, width }: Block,
  { key, y, height }: Pick<Cell, 'height' | 'key' | 'y'>,
): Cell => ({
  kind: 'tribe',
  ref: tribe.ref,
  tribe,
  isFolded,
  key,
  x,
  width,
  y,
  height,
});

const titleOf = ({ tribe, isFolded }: Block, { squads }: Column) =>
  isFolded ? tribe.title : squads[0].title;

function bodyCells(block: Block, height: number): Cell[] {
  const { tribe, isFolded, columns } = block;
  const y = SIZE.header;
  if (isFolded)
    return [tribeCell(block, { key: `folded ${tribe.ref}`, y, height })];
  return columns.map(({ ref, squads, x, width }) => ({
    kind: 'squad',
    ref,
    squad: squads[0],
    tribe,
    key: ref,
    x: x - width / 2,
    width,
    y,
    height,
  }));
}

function practiceCells(
  { blocks, width }: Places,
  { practice, y, height }: PracticeRow,
): Cell[] {
  const { ref } = practice;
  const stops = blocks.flatMap(block =>
    stopsOf(block.columns, practice).map(({ column, members }): Cell => ({
      kind: 'practice',
      ref,
      practice,
      stop: { title: titleOf(block, column), members },
      key: `${ref} ${column.ref}`,
      x: column.x - HIT / 2,
      y: y - HIT / 2,
      width: HIT,
      height: HIT,
    })),
  );
  const whole: Cell = {
    kind: 'practice',
    ref,
    practice,
    key: ref,
    x: 0,
    y: y - height / 2,
    width,
    height,
  };
  return [whole, ...stops];
}

/** Every place of the picture that can be looked at, row by row from the top. */
export function cells(places: Places): Cell[][] {
  const { blocks, owns, rows } = places;
  const body = owns + SIZE.owns - SIZE.header;
  return [
    blocks.map(block =>
      tribeCell(block, {
        key: `head ${block.tribe.ref}`,
        y: 0,
        height: SIZE.header,
      }),
    ),
    blocks.flatMap(block => bodyCells(block, body)),
    ...rows.map(row => practiceCells(places, row)),
  ].filter(row => row.length > 0);
}
