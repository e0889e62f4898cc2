import { parseEntityRef } from '@backstage/catalog-model';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Trouble } from './troubles';

type Payload = NotificationSendOptions['payload'];

const TITLES: Record<Trouble['kind'], (where: string) => string> = {
  halt: where => `The halt rule of ${where} says stop`,
  parity: where => `The new side of ${where} does worse than legacy`,
  rollback: where => `${where} was rolled back`,
};

/** What the owner of a migration reads. One scope a trouble, so that it is shown once. */
export function noticePayload(
  { key, kind, migrationRef, capability, message }: Trouble,
  title: string,
): Payload {
  const { namespace, name } = parseEntityRef(migrationRef);
  const where = capability === null ? title : `${capability} (${title})`;
  return {
    title: TITLES[kind](where),
    description: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    link: `/migrations/${namespace}/${name}`,
    severity: kind === 'rollback' ? 'normal' : 'high',
    topic: 'strangler',
    scope: `strangler:${key}`,
  };
}
