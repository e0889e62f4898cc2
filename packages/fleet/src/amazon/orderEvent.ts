import { z } from 'zod';

const TYPES = [
  'OrderPlaced',
  'StockReserved',
  'StockMissing',
  'PaymentTaken',
  'PaymentFailed',
  'ShipmentBooked',
  'OrderCancelled',
  'OrderClosed',
] as const;

/** @public */
export const orderLinesSchema = z.array(
  z.object({ sku: z.string(), quantity: z.number().int().positive() }),
);

/** @public */
export const orderEventSchema = z.object({
  id: z.string(),
  type: z.enum(TYPES),
  orderId: z.string(),
  lines: orderLinesSchema,
});

/** @public */
export type OrderEventType = (typeof TYPES)[number];

/** @public */
export type OrderLines = z.infer<typeof orderLinesSchema>;

/** Something that happened to an order. @public */
export type OrderEvent = z.infer<typeof orderEventSchema>;

/** An order meets each kind of event once, so that its name tells a repetition. @public */
export function orderEvent(
  type: OrderEventType,
  { lines, orderId }: { orderId: string; lines: OrderLines },
): OrderEvent {
  return { id: `${orderId}/${type}`, type, orderId, lines };
}
