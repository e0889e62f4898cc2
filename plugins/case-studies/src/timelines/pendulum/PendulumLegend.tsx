import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import type { ShownGroup } from '../../data';
import type { CompanyLook } from '../model/companyLooks';
import { CompanyShape } from '../model/CompanyShape';
import styles from '../Timelines.module.css';

/** Whose mark is whose, and what hollow means. */
export const PendulumLegend = ({
  groups,
  looks,
}: {
  groups: readonly ShownGroup[];
  looks: ReadonlyMap<string, CompanyLook>;
}) => {
  const mode = useThemeMode();
  return (
    <ul className={styles.legend} aria-label="Legend of the counts">
      {groups.map(({ ref, title }) => {
        const look = looks.get(ref);
        return (
          look && (
            <li key={ref}>
              <svg
                viewBox="-8 -8 16 16"
                width="14"
                height="14"
                color={look.colour[mode]}
                aria-hidden="true"
              >
                <CompanyShape shape={look.shape} />
              </svg>
              {title}
            </li>
          )
        );
      })}
      <li>filled: a point of the line</li>
      <li>hollow: another account of the same company</li>
    </ul>
  );
};
