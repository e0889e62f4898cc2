import { createMockDirectory } from '@backstage/backend-test-utils';
import { chmodSync, existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { MINED_COMPANY } from './__testUtils__/aMinedCompany';

describe('the backend', () => {
  const folder = createMockDirectory();
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
  });

  it('does not wait for git when it stops', async () => {
    const begun = folder.resolve('begun');
    folder.addContent({
      git: `#!/bin/sh\ntouch ${begun}\nexec sleep 600\n`,
    });
    chmodSync(folder.resolve('git'), 0o755);
    process.env.PATH = `${folder.path}:${PATH}`;
    const topology = await startTopology(new TestCatalog(MINED_COMPANY), {
      config: { git: { repositories: [{ path: folder.path }] } },
    });
    const mining = topology.run('topology-git-mining');
    while (!existsSync(begun)) await sleep(10);
    await topology.stop();
    await expect(mining).resolves.toBeUndefined();
  });
});
