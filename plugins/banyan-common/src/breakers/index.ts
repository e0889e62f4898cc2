export * from './answers';
export * from './item';
export * from './permissions';
export * from './requests';
export * from './stream';
