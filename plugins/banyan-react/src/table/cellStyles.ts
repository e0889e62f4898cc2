import styles from './DataTable.module.css';

/** The classes of a cell. */
export const cellStyles = (numeric?: boolean) =>
  numeric ? `${styles.cell} ${styles.numeric}` : styles.cell;
