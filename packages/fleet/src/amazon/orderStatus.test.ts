import { orderStatus } from './orderStatus';

describe('orderStatus', () => {
  it.each([
    [['received'], 'received'],
    [['received', 'PaymentTaken', 'StockReserved'], 'received'],
    [
      ['received', 'ShipmentBooked', 'PaymentTaken', 'StockReserved'],
      'completed',
    ],
    [['received', 'StockReserved', 'OrderCancelled'], 'cancelled'],
  ])('of %j is %s', (happened, status) => {
    expect(orderStatus(happened)).toBe(status);
  });
});
