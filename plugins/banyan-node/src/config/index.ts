export {
  configured,
  type Endpoints,
  millisecondsOf,
  webAddress,
} from './configured';
export { fetchSettings, type FetchSettings } from './fetchSettings';
export { namedSources, type NamedSource, sourceUrl } from './namedSources';
