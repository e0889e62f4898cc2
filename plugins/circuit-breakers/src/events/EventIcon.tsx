import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';
import {
  RiDatabase2Line,
  RiExchangeLine,
  RiFlashlightLine,
  RiNotification3Line,
  RiShieldUserLine,
} from '@remixicon/react';

/** Events are no states: none has a mark of status. */
const ICONS: Readonly<Record<BreakerEvent['kind'], typeof RiFlashlightLine>> = {
  transition: RiExchangeLine,
  notification: RiNotification3Line,
  order: RiShieldUserLine,
  fault: RiFlashlightLine,
  source: RiDatabase2Line,
};

/** The sign of a kind of event; its word stands beside it. */
export const EventIcon = ({ kind }: { kind: BreakerEvent['kind'] }) => {
  const Icon = ICONS[kind];
  return <Icon size={14} aria-hidden="true" />;
};
