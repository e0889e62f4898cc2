export { migrated, type Database } from './migrated';
