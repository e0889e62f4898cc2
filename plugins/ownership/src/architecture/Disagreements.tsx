import {
  EntityLink,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import type { Architecture } from './architecture';
import styles from './Architecture.module.css';

/** The calls where organisation and architecture say different things. */
export const Disagreements = ({ model }: { model: Architecture }) => {
  const rows = model.calls.filter(({ agrees }) => agrees === false);
  const known = model.calls.filter(({ agrees }) => agrees !== undefined);
  return (
    <div className={styles.table}>
      <h3>
        Calls that disagree{' '}
        <span>
          {rows.length} of {known.length}
        </span>
      </h3>
      {rows.length === 0 ? (
        <p>
          <StatusText status={known.length > 0 ? 'pass' : 'unknown'}>
            {known.length > 0
              ? `All ${known.length} calls agree.`
              : 'No call has a unit and a domain at both ends, so nothing can be said.'}
          </StatusText>
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              {['', 'Call', 'Style', 'Units', 'Domains', 'Owners'].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, to, call, sameUnit, sameDomain }, at) => (
              <tr key={`${from.ref} ${to.ref}`}>
                <td>{at + 1}</td>
                <td>
                  <EntityLink entityRef={from.ref} title={from.title} /> →{' '}
                  <EntityLink entityRef={to.ref} title={to.title} />
                </td>
                <td>{call.style}</td>
                <td>{sameUnit ? 'one' : 'two'}</td>
                <td>{sameDomain ? 'one' : 'two'}</td>
                <td>
                  {[from, to]
                    .map(node => entityTitle(model.teamOf(node) ?? 'nobody'))
                    .join(' / ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};
