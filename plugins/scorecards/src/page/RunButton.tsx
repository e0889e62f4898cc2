import { Button, ButtonLink } from '@backstage/ui';
import { percentOf } from './runFigures';
import { usePageLinks } from './usePageLinks';
import type { StartRun } from './useStartRun';
import styles from './Page.module.css';

/** Runs what the page shows; while something runs, it is the progress and leads to it. */
export const RunButton = ({ runs, active, isStarting, start }: StartRun) => {
  const links = usePageLinks();
  if (active) {
    const percent = percentOf(active);
    const words =
      active.state === 'queued'
        ? 'Waiting'
        : `Running${percent === undefined ? '' : ` ${percent} %`}`;
    return (
      <ButtonLink
        size="small"
        className={styles.run}
        href={links.run(active.id)}
      >
        {words}
        <span
          className={styles.runBar}
          style={{ width: `${percent ?? 0}%` }}
          aria-hidden
        />
      </ButtonLink>
    );
  }
  const mayRun = runs.value?.mayRun;
  return (
    <span
      title={
        mayRun === false
          ? 'Running takes the group that owns what is run, or a portal admin'
          : undefined
      }
    >
      <Button
        size="small"
        isDisabled={!mayRun}
        loading={isStarting}
        onPress={() => void start()}
      >
        Run
      </Button>
    </span>
  );
};
