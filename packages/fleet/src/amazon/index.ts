import type { ServiceDefinition } from '../kit';
import { cartService } from './cartService';
import { inventoryService } from './inventoryService';
import { notificationService } from './notificationService';
import { orderCompensator } from './orderCompensator';
import { orderService } from './orderService';
import { paymentService } from './paymentService';
import { shippingService } from './shippingService';

/** An order, from its acceptance to its end, by those who hear of it. @public */
export const amazon: readonly ServiceDefinition[] = [
  cartService,
  inventoryService,
  notificationService,
  orderCompensator,
  orderService,
  paymentService,
  shippingService,
];
