export * from './answers';
export * from './parts';
export * from './permissions';
export * from './requests';
export * from './toCoreMigration';
export * from './withRecorded';
