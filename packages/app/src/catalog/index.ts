export { catalogGraphModule } from './catalogGraphModule';
export { catalogModule } from './catalogModule';
export { wordsModule } from './wordsModule';
