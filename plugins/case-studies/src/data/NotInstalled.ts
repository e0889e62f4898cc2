import {
  type MeasuringPlugin,
  notInstalled,
} from '@banyan/backstage-plugin-banyan-common';

/** A plugin that this portal does not have; nothing is wrong with it. */
export class NotInstalled extends Error {
  constructor(plugin: MeasuringPlugin) {
    super(notInstalled(plugin));
    this.name = 'NotInstalled';
  }
}
