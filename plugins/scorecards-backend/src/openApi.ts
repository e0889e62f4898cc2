import packageJson from '../package.json';
import { readingPaths } from './describing/readingPaths';
import { writingPaths } from './describing/writingPaths';

type Paths = Record<string, object>;

/** One path may both be read and written. */
const together = (one: Paths, other: Paths): Paths =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map(path => [
      path,
      { ...one[path], ...other[path] },
    ]),
  );

/** The description of the routes, from the schemas of what they take and answer. */
export const openApi = () => ({
  openapi: '3.0.3',
  info: {
    title: 'Scorecards',
    description: packageJson.description,
    version: packageJson.version,
  },
  paths: together(readingPaths(), writingPaths()),
});
