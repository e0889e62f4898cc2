import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Component } from '../collect/Components';
import type { LiveBreaker } from '../live/LiveBreakers';
import type { Notice } from './dueNotice';

type Payload = NotificationSendOptions['payload'];

function figuresOf({ rollUp }: LiveBreaker): string {
  const { errorRate, instances } = rollUp;
  const open =
    instances.total > 1
      ? `Open at ${instances.open} of ${instances.total} instances.`
      : 'It stops calls now.';
  if (errorRate === undefined) return open;
  return `${open} Of the calls that were tried, ${Math.round(errorRate * 100)} % failed.`;
}

/**
 * What the owner of the caller reads. It names nothing but the caller and the breaker in it: who
 * owns a caller need not be one who may see the callee. One scope a breaker, so that the news
 * takes the place of what was told before.
 */
export function noticePayload(
  breaker: LiveBreaker,
  notice: Notice,
  { title }: Component,
): Payload {
  const { id, name } = breaker;
  const common = {
    link: `/circuit-breakers/b/${encodeURIComponent(id)}`,
    topic: 'circuit-breakers',
    scope: `circuit-breakers:${id}`,
  };
  return notice === 'opened'
    ? {
        ...common,
        title: `Circuit breaker ${name} of ${title} is open`,
        description: figuresOf(breaker),
        severity: 'high',
      }
    : {
        ...common,
        title: `Circuit breaker ${name} of ${title} is closed again`,
        description: 'It has been closed for longer than its window.',
        severity: 'normal',
      };
}
