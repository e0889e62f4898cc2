import { type RefObject, useMemo, useState } from 'react';
import type { UnitColourOf } from '../data/unitColourOf';
import { CallArcs } from './CallArcs';
import { litBy } from './litBy';
import type { Architecture } from './model';
import { OwnsBands } from './OwnsBands';
import { PictureHeads } from './PictureHeads';
import { places } from './places';
import { RightBlocks } from './RightBlocks';
import { stops } from './stops';
import { UnitBlocks } from './UnitBlocks';
import { useStops } from './useStops';
import styles from './Architecture.module.css';

/** Organisation at the left, architecture at the right, who owns what between, calls outside. */
export const ArchitecturePicture = ({
  model,
  colourOf,
  isNarrow,
  onlyDisagreements,
  pinned,
  onPin,
  picture,
}: {
  model: Architecture;
  colourOf: UnitColourOf;
  isNarrow: boolean;
  onlyDisagreements: boolean;
  pinned?: string;
  onPin: (call: string | undefined) => void;
  picture: RefObject<SVGSVGElement>;
}) => {
  const [looked, onLook] = useState<string>();
  const [opened, onOpen] = useState<string>();
  const drawn = useMemo(
    () => ({
      isNarrow,
      onlyDisagreements,
      opened: isNarrow ? opened : undefined,
    }),
    [isNarrow, onlyDisagreements, opened],
  );
  const place = useMemo(() => places(model, drawn), [model, drawn]);
  const all = useMemo(() => stops(model, place, drawn), [model, place, drawn]);
  const lit = useMemo(
    () => litBy(model, looked ?? pinned),
    [model, looked, pinned],
  );
  const { current, ...walk } = useStops(picture, all);
  const look = { lit, current, pinned, onLook, onPin, onOpen };
  const shared = { model, place, drawn, look };
  return (
    <div className={styles.scroll}>
      <svg
        ref={picture}
        viewBox={`0 0 ${place.width} ${place.height}`}
        className={styles.picture}
        data-narrow={isNarrow}
        role="group"
        aria-label="Organisation, what it owns, and the calls between. Arrow keys walk, Enter opens."
        {...walk}
      >
        <PictureHeads {...shared} />
        <OwnsBands {...shared} colourOf={colourOf} />
        <UnitBlocks {...shared} colourOf={colourOf} />
        <RightBlocks {...shared} colourOf={colourOf} />
        <CallArcs {...shared} />
      </svg>
    </div>
  );
};
