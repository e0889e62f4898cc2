import type { BreakerSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { plural } from '../state';

/** Sources of one kind that answer, or one that does not. */
export type SourceGroup = {
  id: string;
  title: string;
  status: Status;
  services: number;
  /** The oldest last good reading, by the clock of the backend; undefined = none. */
  readAt: number | undefined;
  problem: string | undefined;
};

const KINDS: Readonly<Record<string, string>> = {
  opossum: 'opossum JSON',
  prometheus: 'Prometheus text',
  'prometheus-server': 'Prometheus server',
  actuator: 'Spring actuator',
  hystrix: 'hystrix.stream',
  envoy: 'Envoy admin',
  push: 'push',
};

/** What a kind of source is called. */
export const kindTitle = (type: string): string => KINDS[type] ?? type;

const servicesOf = (sources: readonly BreakerSourceInfo[]) =>
  new Set(sources.flatMap(({ entityRefs }) => entityRefs)).size;

function oldest(sources: readonly BreakerSourceInfo[]): number | undefined {
  const read = sources.flatMap(({ readAt }) => readAt ?? []);
  return read.length > 0 ? Math.min(...read) : undefined;
}

const alone = (source: BreakerSourceInfo): SourceGroup => ({
  id: source.id,
  title: source.title,
  status: source.health === 'failing' ? 'fail' : 'unknown',
  services: servicesOf([source]),
  readAt: source.readAt ?? undefined,
  problem:
    source.problem ??
    (source.health === 'waiting' ? 'not read yet' : 'nothing is heard of it'),
});

/** Those that do not answer one by one and first, the others by kind. */
export function sourceGroups(
  sources: readonly BreakerSourceInfo[],
): SourceGroup[] {
  const fine = sources.filter(({ health }) => health === 'ok');
  const types = [...new Set(fine.map(({ type }) => type))].sort();
  return [
    ...sources.filter(({ health }) => health !== 'ok').map(alone),
    ...types.map((type): SourceGroup => {
      const ofType = fine.filter(source => source.type === type);
      return {
        id: `type ${type}`,
        title: kindTitle(type),
        status: 'pass',
        services: servicesOf(ofType),
        readAt: oldest(ofType),
        problem: undefined,
      };
    }),
  ];
}

/** How many services a group tells of. */
export const servicesWords = ({ services }: SourceGroup): string =>
  plural(services, 'service');
