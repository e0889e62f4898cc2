import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { basename, isAbsolute } from 'node:path';
import { componentRef } from './componentRef';

/** A local clone whose commits are mined. */
export type GitRepository = {
  /** What people see of it. */
  name: string;
  /** Where it is on this machine; people do not see it. */
  path: string;
  /** Only components of this namespace have folders in it. */
  namespace?: string;
  /** The one component that all of it belongs to. */
  component?: string;
};

/** What is mined, when, and how much of it counts. */
export type GitConfig = {
  /** Months that count, the current one included. */
  months: number;
  repositories: readonly GitRepository[];
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** How long one repository may take in one round. */
  repositoryTimeoutMs: number;
};

const KEY = 'topology.git';
const LONGEST_NAME = 100;
const MOST_MONTHS = 120;
const TEN_MINUTES = 10 * 60 * 1000;

function monthsOf(config: Config): number {
  const months = config.getOptionalNumber('months') ?? 12;
  if (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS) {
    return months;
  }
  throw new InputError(
    `${KEY}.months: expected a whole number from 1 to ${MOST_MONTHS}, got ${months}`,
  );
}

function pathOf(config: Config, key: string): string {
  const path = config.getOptionalString('path');
  if (path !== undefined && isAbsolute(path)) return path;
  throw new InputError(
    `${key}.path: expected the absolute path of a local clone, such as /srv/clones/mono, got ${path ?? 'nothing'}`,
  );
}

function nameOf(config: Config, key: string, path: string): string {
  const name =
    config.getOptionalString('name') ?? basename(path).replace(/\.git$/, '');
  if (name !== '' && name.length <= LONGEST_NAME) return name;
  throw new InputError(
    `${key}.name: expected 1 to ${LONGEST_NAME} characters; the path gives no such name, so set one`,
  );
}

function componentOf(config: Config, key: string): string | undefined {
  const text = config.getOptionalString('component');
  if (text === undefined) return undefined;
  const ref = componentRef(text);
  if (ref === undefined) {
    throw new InputError(
      `${key}.component: expected the reference of a component, such as component:acme/shop, got ${text}`,
    );
  }
  if (config.has('namespace')) {
    throw new InputError(
      `${key}: component and namespace exclude each other; keep component if all of the repository belongs to it, else namespace`,
    );
  }
  return ref;
}

function repositoryOf(config: Config, index: number): GitRepository {
  const key = `${KEY}.repositories[${index}]`;
  const path = pathOf(config, key);
  return {
    name: nameOf(config, key, path),
    path,
    namespace: config
      .getOptionalString('namespace')
      ?.toLocaleLowerCase('en-US'),
    component: componentOf(config, key),
  };
}

function repositoriesOf(config: Config): GitRepository[] {
  const repositories = (
    config.getOptionalConfigArray('repositories') ?? []
  ).map(repositoryOf);
  const names = repositories.map(({ name }) => name);
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again === -1) return repositories;
  throw new InputError(
    `${KEY}.repositories[${again}]: there is a repository ${names[again]} before it; give one of them another name`,
  );
}

/** Reads the section `topology.git`; undefined when no repository is to be mined. */
export function gitConfig(config: Config | undefined): GitConfig | undefined {
  if (!config) return undefined;
  const months = monthsOf(config);
  const repositories = repositoriesOf(config);
  if (repositories.length === 0) return undefined;
  return {
    months,
    repositories,
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : {
          frequency: { hours: 1 },
          timeout: { hours: 1 },
          // So that the catalog has filled after a start.
          initialDelay: { minutes: 1 },
        },
    repositoryTimeoutMs: config.has('repositoryTimeout')
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: 'repositoryTimeout' }),
        )
      : TEN_MINUTES,
  };
}
