import { Command, Option } from 'commander';
import { check } from './check';
import { score } from './score/score';

// eslint-disable-next-line no-console
const print = (line: string) => console.log(line);

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
    process.exitCode = await check(files, print);
  });

program
  .command('score')
  .description(
    'scores the entities of catalog files by what files alone can tell; exit code 1 below the required level, 2 when a file or an option is wrong',
  )
  .argument('<file...>', 'catalog YAML files')
  .addOption(
    new Option('--format <format>', 'how to print it')
      .choices(['table', 'json'])
      .default('table'),
  )
  .option(
    '--with <file...>',
    'files that are known but not scored: groups, scorecards, the other ends of calls',
    [],
  )
  .option('--require <level>', 'the level that every entity has to reach')
  .action(
    async (
      files: string[],
      options: {
        format: 'table' | 'json';
        with: string[];
        require?: string;
      },
    ) => {
      process.exitCode = await score(
        files,
        { ...options, now: Date.now() },
        print,
      );
    },
  );

program.parseAsync();
