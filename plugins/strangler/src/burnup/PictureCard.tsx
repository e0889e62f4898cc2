import {
  PictureExport,
  pictureSvg,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { type ReactNode, useId, useRef, useState } from 'react';
import styles from './Burnup.module.css';

/** A picture with its title, its table and its exports. */
export const PictureCard = ({
  title,
  note,
  controls,
  fileName,
  csv,
  picture,
  table,
  children,
}: {
  title: string;
  note?: string;
  controls?: ReactNode;
  /** Of exports, without its end. */
  fileName: string;
  csv: () => string;
  /** The chart; the first drawing in it is what is exported. */
  picture: ReactNode;
  table: ReactNode;
  /** Below both. */
  children?: ReactNode;
}) => {
  const id = useId();
  const [isTable, setTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const draw = () =>
    pictureSvg(drawing.current?.querySelector('svg') ?? null, title);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {note && <span className={styles.quiet}>{note}</span>}
        <span className={styles.end}>
          {controls}
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setTable(!isTable)}
          >
            {isTable ? 'Picture' : 'Table'}
          </Button>
          <PictureExport name={fileName} draw={draw} csv={csv} />
        </span>
      </div>
      {isTable ? table : <div ref={drawing}>{picture}</div>}
      {children}
    </section>
  );
};
