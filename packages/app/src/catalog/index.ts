export { catalogGraphModule } from './catalogGraphModule';
export { catalogModule, catalogWordsModule } from './catalogModule';
