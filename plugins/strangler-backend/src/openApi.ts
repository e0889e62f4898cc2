import packageJson from '../package.json';
import { readingPaths } from './describing/readingPaths';
import { writingPaths } from './describing/writingPaths';

/** The description of the routes, from the schemas of what they take and answer. */
export const openApi = () => ({
  openapi: '3.0.3',
  info: {
    title: 'Strangler migrations',
    description: packageJson.description,
    version: packageJson.version,
  },
  paths: { ...readingPaths(), ...writingPaths() },
});
