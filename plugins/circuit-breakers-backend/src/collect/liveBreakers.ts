import type { LiveBreakers } from '../live/LiveBreakers';
import { carryOut, type OrdersOptions } from './orders';
import type { Pushes } from './Pushes';

/** What is known of breakers now, for everything that answers. */
export function liveBreakers({
  pushes,
  ...options
}: OrdersOptions & { pushes: Pushes }): LiveBreakers {
  const { board } = options;
  return {
    current: () => board.current(),
    get: id => board.get(id),
    sources: () => board.sources(),
    onChange: listener => board.onChange(listener),
    push: (pushed, receivedAt, { simulated = false } = {}) =>
      pushes.take(pushed, { receivedAt, simulated }),
    order: (id, order) => carryOut({ id, order }, options),
  };
}
