import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { BlockHead } from './BlockHead';
import { ComponentRow } from './ComponentRow';
import { isFolded } from './places';
import type { PartProps } from './PartProps';
import styles from './Architecture.module.css';

/** The domains or systems with their components, in the colour of the unit that owns them. */
export const RightBlocks = ({
  colourOf,
  ...props
}: PartProps & { colourOf: UnitColourOf }) => {
  const { model, place, drawn } = props;
  const mode = useThemeMode();
  const { x, width } = place.sizes.right;
  return (
    <>
      {model.blocks.map((block, at) => (
        <g key={block.id}>
          <rect
            x={x}
            y={place.blocks[at].y}
            width={width}
            height={place.blocks[at].height}
            rx="4"
            className={styles.block}
            strokeDasharray={block.node ? undefined : '4 3'}
          />
          {block.unit && (
            <rect
              x={x}
              y={place.blocks[at].y}
              width="3"
              height={place.blocks[at].height}
              fill={colourOf(block.unit)[mode]}
            />
          )}
          <BlockHead {...props} block={block} box={place.blocks[at]} />
          {!isFolded(block, drawn) &&
            block.components.map(component => (
              <ComponentRow
                key={component.ref}
                {...props}
                component={component}
              />
            ))}
        </g>
      ))}
    </>
  );
};
