import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import { HowComputed, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { MEASURE_RULES, measureFigures, partOf } from './measureFigures';
import { capabilityTitle } from './words';
import styles from './Page.module.css';

const Behind = ({ migration }: { migration: MigrationResponse }) => (
  <div className={styles.scroll}>
    <table className={styles.behind}>
      <caption>The capabilities behind the figures</caption>
      <thead>
        <tr>
          <th scope="col">Capability</th>
          <th scope="col">Points on new</th>
          <th scope="col">All on new</th>
          <th scope="col">Traffic on new</th>
          <th scope="col">Data</th>
        </tr>
      </thead>
      <tbody>
        {migration.capabilities
          .filter(({ stage }) => stage !== 'stays')
          .map(item => {
            const { weight, count, traffic, data } = partOf(item);
            return (
              <tr key={item.name}>
                <th scope="row">{capabilityTitle(item)}</th>
                <td>{weight}</td>
                <td>{count}</td>
                <td>{traffic}</td>
                <td>{data}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  </div>
);

/** How far it is, by four measures with equal weight: they differ, and the largest flatters. */
export const Measures = ({ migration }: { migration: MigrationResponse }) => {
  const figures = measureFigures(migration);
  return (
    <section className={styles.measures} aria-label="How far, really?">
      <div className={styles.intro}>
        <strong>How far, really?</strong>
        <span>Four answers. They differ, so all are shown.</span>
        <HowComputed of="each measure" rules={MEASURE_RULES}>
          {figures.map(({ id, label, share }) => (
            <p key={id}>
              {label}: {share}
            </p>
          ))}
          <Behind migration={migration} />
        </HowComputed>
      </div>
      {figures.map(({ id, label, percent, share, note }) => (
        <div
          key={id}
          role="group"
          aria-label={label}
          className={styles.measure}
        >
          <span>{label}</span>
          {percent === null ? (
            <StatusText status="unknown" />
          ) : (
            <strong>
              {percent.toFixed(1)}
              <small> %</small>
            </strong>
          )}
          <span
            className={styles.bar}
            data-unknown={percent === null || undefined}
            aria-hidden="true"
          >
            <span style={{ width: `${percent ?? 0}%` }} />
          </span>
          <small>
            {share}
            <br />
            {note}
          </small>
        </div>
      ))}
    </section>
  );
};
