import { EventEmitter } from 'node:events';
import { Agent } from 'undici';
import { CallFailed } from './CallFailed';
import type { ServiceRequest } from './ServiceDefinition';

/** opossum counts a timeout at the declared time; the request itself is given up just after. */
const GRACE_MS = 20;

/** The connections of the whole fleet. */
export const newAgent = () =>
  new Agent({ connections: 100, connect: { timeout: 1000 } });

type Sent = Pick<ServiceRequest<unknown>, 'body' | 'method' | 'path'>;

/** One request over the wire, given up after its time. */
export async function sent(
  agent: Agent,
  address: string,
  { body, method = 'GET', path, timeoutMs }: Sent & { timeoutMs: number },
) {
  // An AbortSignal would cost more than the request.
  const signal = new EventEmitter();
  const timer = setTimeout(() => signal.emit('abort'), timeoutMs);
  try {
    const { body: stream, ...response } = await agent.request({
      origin: address,
      path,
      method,
      signal,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    return { ...response, text: await stream.text() };
  } finally {
    clearTimeout(timer);
  }
}

type Target = { agent: Agent; address: string; entityRef: string };

/** Asks one service; anything but a good answer of that service fails. */
export async function exchange<T>(
  { agent, address, entityRef }: Target,
  request: ServiceRequest<T>,
  timeoutMs: number,
): Promise<T> {
  const { headers, statusCode, text } = await sent(agent, address, {
    ...request,
    timeoutMs: timeoutMs + GRACE_MS,
  }).catch((error: Error) => {
    throw new CallFailed(entityRef, 0, error.message);
  });
  if (headers['x-fleet-service'] !== entityRef) {
    throw new CallFailed(entityRef, 0, 'another service is at its address');
  }
  if (statusCode >= 400) {
    throw new CallFailed(entityRef, statusCode, text.slice(0, 200));
  }
  return request.answer.parse(text ? JSON.parse(text) : undefined);
}
