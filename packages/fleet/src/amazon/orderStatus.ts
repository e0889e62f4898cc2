const STEPS = ['StockReserved', 'PaymentTaken', 'ShipmentBooked'];

/** @public */
export type OrderStatus = 'received' | 'completed' | 'cancelled';

/** How far an order is, by what has happened to it. @public */
export function orderStatus(happened: readonly string[]): OrderStatus {
  if (happened.includes('OrderCancelled')) return 'cancelled';
  return STEPS.every(step => happened.includes(step))
    ? 'completed'
    : 'received';
}
