import type { Entity } from '@backstage/catalog-model';

/** A rotation, and how many people share it; undefined = unknown. */
export type Rotation = { rotation: string; size?: string };

/** The rotation that an entity names. */
export function onCallOf({ metadata }: Entity): Rotation | undefined {
  const annotations = metadata.annotations ?? {};
  const rotation =
    annotations['banyan/oncall'] ?? annotations['pagerduty.com/service-id'];
  return rotation
    ? { rotation, size: annotations['banyan/oncall-size'] }
    : undefined;
}
