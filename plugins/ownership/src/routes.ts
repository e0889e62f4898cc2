import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The Ownership page. @public */
export const rootRouteRef = createRouteRef();
