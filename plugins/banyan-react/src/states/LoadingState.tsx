import { Skeleton } from '@backstage/ui';
import styles from './LoadingState.module.css';

/** Room for what is being loaded, in roughly its shape. @public */
export const LoadingState = ({
  label,
  heights = [24, 16, 420],
}: {
  label: string;
  heights?: readonly number[];
}) => (
  <div
    className={styles.loading}
    role="status"
    aria-busy="true"
    aria-label={label}
  >
    {heights.map((height, place) => (
      <Skeleton
        key={`${place} ${height}`}
        height={height}
        width={place < heights.length - 1 ? '60%' : '100%'}
      />
    ))}
  </div>
);
