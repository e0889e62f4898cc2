import type { Tribe, TribesModel } from '../model/model';
import { ChapterGaps } from './ChapterGaps';
import { ChapterRow } from './ChapterRow';
import { GuildRow } from './GuildRow';
import { OwnedTiers } from './OwnedTiers';
import type { PartProps } from './PartProps';
import { Band, PeopleDots } from './PeopleDots';
import type { Block } from './blocks';
import type { Places } from './places';
import { SizeHistogram } from './SizeHistogram';
import { Words } from './Words';
import { SquadNames } from './SquadNames';
import { TribeHead } from './TribeHead';

const Rules = ({
  places: { width, owns, chapters, guilds },
}: {
  places: Places;
}) => (
  <g stroke="var(--banyan-line)">
    {[owns, chapters, guilds].map(
      y => y !== undefined && <line key={y} x2={width} y1={y} y2={y} />,
    )}
  </g>
);

const TickHead = ({ places: { ticks, guilds } }: { places: Places }) =>
  ticks === undefined || guilds === undefined ? null : (
    <Words x={ticks} y={guilds - 6} isQuiet>
      all tribes
    </Words>
  );

const TribeColumns = (props: PartProps & { block: Block }) => (
  <>
    <TribeHead {...props} />
    <Band {...props} />
    {props.block.isFolded ? (
      <SizeHistogram {...props} />
    ) : (
      <>
        <SquadNames {...props} />
        <PeopleDots {...props} />
      </>
    )}
    <OwnedTiers {...props} />
  </>
);

/** The columns with the chapters and guilds across them. */
export const Drawing = ({
  model,
  tribes,
  ...part
}: PartProps & {
  model: TribesModel;
  /** All tribes, also those that are not drawn. */
  tribes: readonly Tribe[];
}) => (
  <>
    {part.places.blocks.map(block => (
      <TribeColumns key={block.tribe.ref} {...part} block={block} />
    ))}
    <Rules places={part.places} />
    <TickHead places={part.places} />
    <ChapterGaps places={part.places} chapters={model.chapters} />
    {part.places.rows.map(row =>
      row.practice.type === 'chapter' ? (
        <ChapterRow key={row.practice.ref} {...part} row={row} />
      ) : (
        <GuildRow key={row.practice.ref} {...part} row={row} tribes={tribes} />
      ),
    )}
  </>
);
