import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import {
  Button,
  ButtonIcon,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
} from '@backstage/ui';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { RiMoreLine } from '@remixicon/react';
import { memo, useState } from 'react';
import { breakerTitle } from '../state';
import { OrderDialog } from './OrderDialog';
import { type OrderOption, orderOptions } from './orderOptions';

/** A way from the menu to somewhere else. */
export type MenuWay = { label: string; href?: string; run?: () => void };

const ordersTitle = ({ owner, mayControl }: BreakerItem) => {
  const team = owner ? entityTitle(owner) : 'its owner';
  return mayControl
    ? `For ${team} and you; asks for a reason, is recorded`
    : `For ${team} only`;
};

type BreakerMenuProps = {
  item: BreakerItem;
  ways?: readonly MenuWay[];
  /** True = the button says "Control" instead of three dots. */
  isNamed?: boolean;
};

/** What a menu says of its breaker; the numbers, which change each second, are not in it. */
const told = ({ item, isNamed }: BreakerMenuProps) =>
  JSON.stringify([
    isNamed,
    item.id,
    item.dependencyRef,
    item.state,
    item.orders,
    item.mayControl,
    item.owner,
    item.instances.total,
  ]);

const MenuOfBreaker = ({ item, ways = [], isNamed }: BreakerMenuProps) => {
  const [chosen, setChosen] = useState<OrderOption>();
  const label = `Actions for ${breakerTitle(item)}`;
  return (
    <>
      <MenuTrigger>
        {isNamed ? (
          <Button size="small" variant="secondary">
            Control
          </Button>
        ) : (
          <ButtonIcon
            size="small"
            variant="secondary"
            aria-label={label}
            icon={<RiMoreLine />}
          />
        )}
        <Menu aria-label={label}>
          {ways.map(({ label: way, href, run }) => (
            <MenuItem key={way} href={href} onAction={run}>
              {way}
            </MenuItem>
          ))}
          <MenuSection title={ordersTitle(item)}>
            {orderOptions(item).map(option => (
              <MenuItem
                key={option.order}
                isDisabled={option.because !== undefined}
                onAction={() => setChosen(option)}
              >
                {option.because
                  ? `${option.word} (${option.because})`
                  : `${option.word} ...`}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </MenuTrigger>
      {chosen && (
        <OrderDialog
          item={item}
          option={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
};

/** What can be done about a breaker: ways to see more, and orders, those that cannot be given with the reason. */
export const BreakerMenu = memo(
  MenuOfBreaker,
  (before, after) => before.ways === after.ways && told(before) === told(after),
);
