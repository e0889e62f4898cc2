import type {
  Lit,
  MapModel,
  MapTarget,
  UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { DepthPicker } from './DepthPicker';
import styles from './MapTab.module.css';

const titleOf = ({ areas, chips }: MapModel, { kind, place }: MapTarget) =>
  (kind === 'area' ? areas : chips)[place].title;

/** What the search found, and how far around it is lit. */
export const Found = ({
  url,
  model,
  found,
  lit,
}: {
  url: UrlState;
  model: MapModel;
  found?: MapTarget;
  lit?: Lit;
}) => {
  const text = url.get('q') ?? '';
  if (text.trim() === '') return null;
  if (!found)
    return (
      <p role="status" className={styles.found}>
        Nothing on the map has “<bdi>{text}</bdi>” in its name.
      </p>
    );
  const around = lit ? lit.chips.size - lit.core.size : 0;
  return (
    <div className={styles.found}>
      <span role="status">
        Found <bdi>{titleOf(model, found)}</bdi>, with {around}{' '}
        {around === 1 ? 'neighbour' : 'neighbours'}
      </span>
      <DepthPicker url={url} />
    </div>
  );
};
