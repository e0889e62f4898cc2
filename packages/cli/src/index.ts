import { Command } from 'commander';
import { check } from './check';

const program = new Command('banyan').description(
  'Tools for Banyan catalog files',
);

program
  .command('check')
  .description(
    'checks catalog files the way the portal does; exit code 1 on errors',
  )
  .argument('<file...>', 'catalog YAML files')
  .action(async (files: string[]) => {
    // eslint-disable-next-line no-console
    process.exitCode = await check(files, line => console.log(line));
  });

program.parseAsync();
