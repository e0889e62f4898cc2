/** Is it a component that answers requests: a service or a gateway? @public */
export const isService = ({ kind, type }: { kind: string; type?: string }) =>
  kind === 'component' && (type === 'service' || type === 'gateway');

/** Is it a service or gateway in production? @public */
export const isProductionService = (entity: {
  kind: string;
  type?: string;
  lifecycle?: string;
}) => isService(entity) && entity.lifecycle === 'production';
