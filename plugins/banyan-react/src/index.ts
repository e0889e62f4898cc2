/**
 * What Banyan's pages share: scope picker, status marks, colours, map, exports and states.
 *
 * @packageDocumentation
 */

import './tokens.css';

export * from './acceptances';
export * from './age';
export * from './backend';
export * from './colour';
export * from './controls';
export * from './entity';
export * from './evidence';
export * from './export';
export * from './map';
export * from './page';
export * from './scope';
export * from './states';
export * from './status';
export * from './table';
export * from './tier';
export * from './topology';
export * from './words';
