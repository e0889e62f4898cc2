/* eslint-disable jest/no-export, jest/no-disabled-tests, jest/valid-title, jest/valid-describe-callback, jest/expect-expect --
   declares the suites of tests, and holds none itself */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './catalogFolder';

/**
 * A suite that needs `shared/<path>` beside the repository. Without it the suite is
 * skipped, or fails when BANYAN_REQUIRE lists `shared`.
 */
export function describeWithShared(
  name: string,
  path: string,
  suite: (file: string) => void,
) {
  const file = join(SHARED, path);
  const required = (process.env.BANYAN_REQUIRE ?? '').split(',');
  if (existsSync(file)) {
    describe(name, () => suite(file));
  } else if (required.includes('shared')) {
    it(name, () => {
      throw new Error(`BANYAN_REQUIRE asks for this test, which needs ${file}`);
    });
  } else {
    it.skip(`${name} (skipped: there is no ${file})`, () => {});
  }
}
