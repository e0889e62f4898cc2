import { Button } from '@backstage/ui';
import { type ReactNode, useRef, useState } from 'react';
import { PictureExport, pictureSvg } from '../export';
import { SectionCard } from './SectionCard';

/** A picture with its title, the same as a table, and its exports. @public */
export const PictureCard = ({
  title,
  note,
  fileName,
  csv,
  picture,
  table,
}: {
  title: string;
  note?: ReactNode;
  /** Of exports, without its end. */
  fileName: string;
  csv: () => string;
  /** The first drawing in it is what is exported. */
  picture: ReactNode;
  table: ReactNode;
}) => {
  const [isTable, setTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const draw = () =>
    pictureSvg(drawing.current?.querySelector('svg') ?? null, title);
  return (
    <SectionCard
      title={title}
      note={note}
      actions={
        <>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setTable(!isTable)}
          >
            {isTable ? 'Picture' : 'Table'}
          </Button>
          {!isTable && <PictureExport name={fileName} draw={draw} csv={csv} />}
        </>
      }
    >
      {isTable ? table : <div ref={drawing}>{picture}</div>}
    </SectionCard>
  );
};
