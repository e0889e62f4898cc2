import type { ThemedColour } from './unitColours';
import { useThemeMode } from './useThemeMode';
import styles from './UnitSwatch.module.css';

/** A small square in a unit's colour; the unit's name is written beside it. @public */
export const UnitSwatch = ({ colour }: { colour: ThemedColour }) => (
  <span
    aria-hidden="true"
    className={styles.swatch}
    style={{ background: colour[useThemeMode()] }}
  />
);
