import type { PartProps } from './PartProps';
import { SIZE } from './places';
import { Row } from './Row';
import { short } from './short';
import styles from './Architecture.module.css';

const { x, width, names } = SIZE.right;

/** The domains with their components. */
export const DomainBlocks = ({ model, place, ...look }: PartProps) => (
  <>
    {model.domains.map(({ node, components }, at) => {
      const { y, height } = place.domains[at];
      const title = node?.title ?? 'no domain';
      const head = (
        <text x={x + 10} y={y + 17} className={styles.strong}>
          {short(title, 19)}
        </text>
      );
      return (
        <g key={node?.ref ?? 'none'}>
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            rx="4"
            className={styles.domain}
            strokeDasharray={node ? undefined : '4 3'}
          />
          {node ? (
            <Row
              entityRef={node.ref}
              label={`domain ${title}, ${components.length} components`}
              {...look}
            >
              <rect
                x={x + 2}
                y={y + 2}
                width={names - 4}
                height={height - 4}
                rx="3"
                className={styles.hit}
              />
              {head}
            </Row>
          ) : (
            head
          )}
          {components.map(({ ref, title: name, tier, type }) => {
            const middle = place.rows.get(ref) ?? 0;
            return (
              <Row
                key={ref}
                entityRef={ref}
                label={`${type} ${name}`}
                {...look}
              >
                <rect
                  x={x + names}
                  y={middle - SIZE.row / 2}
                  width={width - names - 4}
                  height={SIZE.row}
                  rx="3"
                  className={styles.hit}
                />
                <text x={x + names + 4} y={middle + 4} className={styles.tier}>
                  {tier === undefined ? 'T?' : `T${tier}`}
                </text>
                <text
                  x={x + names + 26}
                  y={middle + 4}
                  className={type === 'gateway' ? styles.strong : undefined}
                >
                  {short(name, 23)}
                </text>
              </Row>
            );
          })}
        </g>
      );
    })}
  </>
);
