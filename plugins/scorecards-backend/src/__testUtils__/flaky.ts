import type { Database } from '@banyan/backstage-plugin-banyan-node';

/** A connection to a database that may be gone, even in the middle of a transaction. */
export function flaky(database: Database, isGone: () => boolean): Database {
  const check = () => {
    if (isGone()) throw new Error('the database is gone');
  };
  return new Proxy(database, {
    apply(target, self, args) {
      check();
      return Reflect.apply(target, self, args);
    },
    get(target, name, receiver) {
      if (name !== 'transaction') return Reflect.get(target, name, receiver);
      return async (act: (transaction: Database) => Promise<unknown>) => {
        check();
        return target.transaction(async transaction => {
          const result = await act(flaky(transaction, isGone));
          check();
          return result;
        });
      };
    },
  });
}
