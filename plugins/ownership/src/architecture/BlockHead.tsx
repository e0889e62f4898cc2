import { counted } from './counted';
import { EntityStop } from './EntityStop';
import type { Block } from './model';
import type { PartProps } from './PartProps';
import { type Box, isFolded } from './places';
import { short } from './short';
import { StopMark } from './StopMark';
import styles from './Architecture.module.css';

const sizeOf = ({ components }: Block) =>
  counted(components.length, 'component');

const purityOf = ({ pure, components }: Block) =>
  pure === undefined ? undefined : `purity ${pure}/${components.length}`;

const labelOf = (block: Block) =>
  [
    `${block.node?.kind ?? ''} ${block.title}`.trim(),
    block.layer && `layer ${block.layer}`,
    sizeOf(block),
    purityOf(block),
  ]
    .filter(Boolean)
    .join(', ');

/** The name of a block with its layer and its purity, as far as there is room. */
export const BlockHead = ({
  model,
  place,
  drawn,
  look,
  block,
  box: { y, height },
}: PartProps & { block: Block; box: Box }) => {
  const { x, width, names } = place.sizes.right;
  const folded = isFolded(block, drawn);
  const small = [block.layer, purityOf(block)].filter(Boolean);
  const content = (
    <>
      <rect
        x={x + 2}
        y={y + 2}
        width={(folded ? width : names) - 4}
        height={height - 4}
        rx="3"
        className={styles.hit}
      />
      <text x={x + 10} y={y + 17} className={styles.strong}>
        {short(block.title, names / 7.2)}
      </text>
      {folded && (
        <text x={x + names + 4} y={y + 17} className={styles.small}>
          {[sizeOf(block), block.layer].filter(Boolean).join(', ')}
        </text>
      )}
      {small.slice(0, Math.floor((height - 22) / 14)).map((line, at) => (
        <text
          key={line}
          x={x + 10}
          y={y + 31 + at * 14}
          className={styles.small}
        >
          {line}
        </text>
      ))}
    </>
  );
  return block.node ? (
    <EntityStop entityRef={block.id} label={labelOf(block)} look={look}>
      {content}
    </EntityStop>
  ) : (
    <StopMark
      id={block.id}
      role="img"
      label={`no ${model.grouping.slice(0, -1)}, ${sizeOf(block)}`}
      look={look}
      isDim={look.lit !== undefined && !look.lit.things.has(block.id)}
    >
      {content}
    </StopMark>
  );
};
