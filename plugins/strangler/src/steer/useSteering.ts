import { useAnswer } from '@banyan/backstage-plugin-banyan-react';
import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { useEffect, useState } from 'react';
import { asError, useMigrationsClient } from '../data';
import { type Following, followingOf, type Order } from './steerState';

/** How often it is looked whether traffic follows. */
const FOLLOW_MS = 2_000;

/** An order on its way, and how far it has come. */
export type Steering = {
  isBusy: boolean;
  order: Order | undefined;
  following: Following | undefined;
  /** The newest that is known of the capability. */
  item: CapabilityItem;
  /** Why the order was refused, or cannot be followed. */
  problem: Error | undefined;
  send: (percent: number, reason: string) => Promise<void>;
  /** Back to where another order can be given. */
  again: () => void;
};

/** Gives an order to the gateway, and looks until what is seen agrees with it. */
export function useSteering(
  migration: MigrationResponse,
  known: CapabilityItem,
): Steering {
  const client = useMigrationsClient();
  const [order, setOrder] = useState<Order>();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const [agreed, setAgreed] = useState<CapabilityItem>();
  const isFollowing = order !== undefined && agreed === undefined;
  const { value, error } = useAnswer({
    key: isFollowing
      ? JSON.stringify([migration.ref, known.name, order])
      : undefined,
    ask: () => client.migration(migration.ref),
    everyMs: FOLLOW_MS,
  });
  const { name } = known;
  const newest = value?.capabilities.find(each => each.name === name);
  const item = agreed ?? newest ?? known;
  const following = order && followingOf(agreed ?? newest, order);
  useEffect(() => {
    if (following?.step === 'agrees') setAgreed(item);
  }, [following?.step, item]);
  const send = async (percent: number, reason: string) => {
    setBusy(true);
    setRefused(undefined);
    try {
      await client.steer(migration.ref, name, { percent, reason });
      setAgreed(undefined);
      setOrder({ percent, at: migration.now });
    } catch (cause) {
      setRefused(asError(cause));
    }
    setBusy(false);
  };
  return {
    isBusy,
    order,
    following,
    item,
    problem: refused ?? error,
    send,
    again: () => {
      setOrder(undefined);
      setAgreed(undefined);
    },
  };
}
