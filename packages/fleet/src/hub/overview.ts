import type { FleetServices, RunningService } from '../kit';

const paths = ({ component, number }: RunningService, of: number) => {
  const base = `/${component.namespace}/${component.name}${of > 1 ? `/${number}` : ''}`;
  return { breakers: `${base}/breakers`, metrics: `${base}/metrics` };
};

/** Every service with its addresses. */
export function overview(services: FleetServices) {
  const refs = [...new Set(services.all.map(({ entityRef }) => entityRef))];
  return refs.map(entityRef => {
    const instances = services.instancesOf(entityRef);
    const [{ circuits, component }] = instances;
    return {
      name: component.name,
      entityRef,
      addresses: instances.map(({ address }) => address),
      instances: instances.map(each => ({
        instance: each.instance,
        address: each.address,
        ...paths(each, instances.length),
      })),
      breakers: [...circuits.values()].map(({ name }) => name),
      down: services.faults.isDown(entityRef),
    };
  });
}
