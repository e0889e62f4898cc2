import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Look } from './PartProps';
import { StopMark } from './StopMark';

/** An entity in the picture, which leads to its page. */
export const EntityStop = ({
  entityRef,
  label,
  look,
  children,
}: {
  entityRef: string;
  label: string;
  look: Look;
  children: ReactNode;
}) => {
  const hrefOf = useEntityRefLink();
  const navigate = useNavigate();
  return (
    <StopMark
      id={entityRef}
      role="link"
      label={label}
      look={look}
      isDim={look.lit !== undefined && !look.lit.things.has(entityRef)}
      onPress={() => navigate(hrefOf(entityRef))}
    >
      {children}
    </StopMark>
  );
};
