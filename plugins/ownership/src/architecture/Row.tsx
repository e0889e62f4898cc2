import type { ReactNode } from 'react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useNavigate } from 'react-router-dom';
import type { PartProps } from './PartProps';
import styles from './Architecture.module.css';

/** One thing of the picture that can be looked at and opened. */
export const Row = ({
  entityRef,
  label,
  lit,
  onLook,
  children,
}: Pick<PartProps, 'lit' | 'onLook'> & {
  entityRef: string;
  label: string;
  children: ReactNode;
}) => {
  const hrefOf = useEntityRefLink();
  const navigate = useNavigate();
  const open = () => navigate(hrefOf(entityRef));
  return (
    <g
      role="link"
      tabIndex={0}
      aria-label={label}
      className={styles.row}
      opacity={lit && !lit.has(entityRef) ? 0.35 : 1}
      onMouseEnter={() => onLook(entityRef)}
      onMouseLeave={() => onLook(undefined)}
      onFocus={() => onLook(entityRef)}
      onBlur={() => onLook(undefined)}
      onClick={open}
      onKeyDown={event => event.key === 'Enter' && open()}
    >
      <title>{label}</title>
      {children}
    </g>
  );
};
