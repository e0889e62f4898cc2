import type { Result } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import styles from './Evidence.module.css';

type Item = Result['evidence'][number];

/** A link where the text names the entity; before the text where it does not. */
const Named = ({ text, entityRef }: { text: string; entityRef: string }) => {
  const name = entityTitle(entityRef);
  const start = text.indexOf(name);
  if (start < 0) {
    return (
      <>
        <EntityLink entityRef={entityRef} /> <bdi>{text}</bdi>
      </>
    );
  }
  return (
    <>
      {text.slice(0, start)}
      <EntityLink entityRef={entityRef} />
      {text.slice(start + name.length)}
    </>
  );
};

const Piece = ({ text, entityRef, url }: Item) => {
  if (entityRef) return <Named text={text} entityRef={entityRef} />;
  if (!url) return <bdi>{text}</bdi>;
  return (
    <Link href={url} target="_blank" rel="noopener noreferrer" standalone>
      {text}
    </Link>
  );
};

/** What a verdict rests on, one after the other, entities as links. */
export const EvidenceLine = ({
  evidence,
  limit = evidence.length,
}: {
  evidence: readonly Item[];
  limit?: number;
}) => {
  if (evidence.length === 0) return null;
  const more = evidence.length - limit;
  return (
    <ul className={styles.line} aria-label="Evidence">
      {evidence.slice(0, limit).map((item, place) => (
        <li key={`${place} ${item.text}`}>
          <Piece {...item} />
        </li>
      ))}
      {more > 0 && <li className={styles.more}>and {more} more</li>}
    </ul>
  );
};
