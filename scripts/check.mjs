// `yarn check`: everything that can be said of the code without running it.
import { main, progress } from './lib/main.mjs';
import { quietly } from './lib/run.mjs';
import { toolchain } from './lib/toolchain.mjs';

const STEPS = [
  ['types', ['tsc']],
  ['lint', ['backstage-cli', 'repo', 'lint', '--max-warnings', '0']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  [
    'dependency rules',
    [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'packages',
      'plugins',
    ],
  ],
  [
    'configuration',
    [
      'backstage-cli',
      'config:check',
      '--lax',
      '--strict',
      '--config',
      'app-config.yaml',
    ],
  ],
  [
    'production configuration',
    [
      'backstage-cli',
      'config:check',
      '--lax',
      '--config',
      'app-config.yaml',
      '--config',
      'app-config.production.yaml',
    ],
  ],
  ['package metadata', ['backstage-cli', 'repo', 'fix', '--check']],
];

await main(async () => {
  const { node, yarn, env } = await toolchain();
  for (const [name, command] of STEPS) {
    progress(`checks ${name}`);
    await quietly(`Checking ${name}`, node, [yarn, ...command], { env });
  }
});
