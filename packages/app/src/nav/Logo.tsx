import { Link, useSidebarOpenState } from '@backstage/core-components';
import styles from './Logo.module.css';

/** A banyan: one crown, a trunk, and the aerial roots that become trunks of their own. */
const Tree = () => (
  <svg
    viewBox="3 4 26 24"
    width="30"
    height="28"
    aria-hidden="true"
    className={styles.tree}
  >
    <g fill="none" strokeLinecap="round" stroke="currentColor">
      <path d="M16 14v12" strokeWidth="3.2" />
      <path d="M10.5 14v8.5M21.5 14v8.5" strokeWidth="2" />
      <path d="M6.8 13.5v5M25.2 13.5v5" strokeWidth="1.5" />
    </g>
    <path
      d="M4 13.6C4 8.6 9.4 5.5 16 5.5s12 3.1 12 8.1c0 1.1-.9 1.7-2 1.4-3.2-.9-6.5-1.3-10-1.3S9.2 14.1 6 15c-1.1.3-2-.3-2-1.4z"
      fill="currentColor"
    />
  </svg>
);

/** Banyan's logo, with its name while the sidebar is open; leads home. */
export const Logo = () => {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={styles.logo}
      aria-label="Banyan, home"
    >
      <Tree />
      {isOpen && <span className={styles.name}>Banyan</span>}
    </Link>
  );
};
