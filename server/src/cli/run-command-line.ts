import { Command, CommanderError } from 'commander';
import type { CommandLineIo, ExitStatus } from './io.ts';
import { createProblems, type Problems } from './problems.ts';
import type { CheckOptions } from './commands/check.ts';
import type { FixOptions } from './commands/fix.ts';
import type { FormatOptions } from './commands/format.ts';
import type { LanguageServerOptions } from './commands/language-server.ts';
import type { ModelOptions } from './commands/model.ts';
import type { NewOptions } from './commands/new.ts';
import type { ReadyOptions } from './commands/ready.ts';
import type { RemediesOptions } from './commands/remedies.ts';

/** Subcommands of the published interface that later versions bring. */
const notBuilt: readonly (readonly [name: string, description: string])[] = [
  ['import', 'turn a Word document or a web page into a draft'],
  ['export', 'turn a draft into a Word document, a web page or plain text'],
  ['stats', 'count findings over many statements'],
];

/**
 * Runs one command and gives the exit status. Nothing here touches the process: arguments and surroundings come in.
 * @param args without the names of Node and of the script.
 */
export async function runCommandLine(args: readonly string[], io: CommandLineIo): Promise<ExitStatus> {
  const problems = createProblems(io.stderr);
  let status: ExitStatus = 0;
  const program = createProgram(io, problems, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return problems.found ? 2 : status;
}

function createProgram(io: CommandLineIo, problems: Problems, done: (status: ExitStatus) => void): Command {
  const program = new Command('decision-statement')
    .description('Checks and parses Ombudsman decision statements.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text.replace(/^error: /, 'decision-statement: ')),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    .option('-V, --version', 'print the version')
    .helpCommand('help [command]', 'display help for a command');
  // Not commander's own option, which would have the version read at every start.
  program.on('option:version', () => {
    io.stdout.write(`${io.version()}\n`);
    throw new CommanderError(0, 'commander.version', '');
  });
  addCheck(program, io, problems, done);
  addFix(program, io, problems, done);
  addFormat(program, io, problems, done);
  addModel(program, io, problems, done);
  addReady(program, io, problems, done);
  addRemedies(program, io, problems, done);
  addNew(program, io, problems, done);
  addRules(program, io, problems, done);
  addLanguageServer(program, io, problems, done);
  for (const [name, description] of notBuilt) addNotBuilt(program, name, description, problems);
  return program;
}

type Done = (status: ExitStatus) => void;

/** Unknown options come to the command among its paths, so that they are reported and the rest is done. */
const withPaths = (command: Command): Command => command.allowUnknownOption().allowExcessArguments();

const optionNamesOf = (command: Command): readonly string[] => command.options.flatMap(({ long }) => long ?? []);

function addCheck(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  withPaths(program.command('check'))
    .description('report what is wrong, or worth a look, in statements')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input; without one, the current folder')
    .option('--format <format>', 'pretty, json or ndjson', 'pretty')
    .option('--stage <stage>', 'auto, draft or final: whether the statements are drafts')
    .option(
      '--fail-on <severity>',
      'exit with 1 from this severity up: error (default), warning, information, hint or never',
    )
    .option('--today <date>', 'the day to count from, as YYYY-MM-DD (default: today in London)')
    .option('--config <file>', 'use this configuration instead of the nearest .decision-statement.json')
    .option('--no-config', 'use no configuration')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .option('--baseline <file>', 'report only what is new since the baseline (not built yet)')
    .option('--accept-new', 'take what is new into the baseline (not built yet)')
    .option('--shard <part>', 'check one part of the files, as 1/4 (not built yet)')
    .option('--names-key <file>', 'your private key to people’s names, which are looked for and never printed')
    .action(async (paths: string[], options: CheckOptions & Record<string, unknown>, command: Command) => {
      const asked = ['baseline', 'accept-new', 'shard'].filter(
        (name) => command.getOptionValue(camelCase(name)) !== undefined,
      );
      for (const name of asked) problems.report(`not built yet: \`check --${name}\``);
      if (asked.length > 0) return;
      const { check } = await import('./commands/check.ts');
      done(await check(paths, options, optionNamesOf(command), io, problems));
    });
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function addFix(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  withPaths(program.command('fix'))
    .description('apply the fixes that keep the meaning, or show what they would change')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--diff', 'show the changes, and exit with 1 when there are any (default)')
    .option('--write', 'make the changes in the files')
    .option('--only <codes>', 'only the fixes of these rules, joined by commas')
    .option('--stage <stage>', 'auto, draft or final: whether the statements are drafts')
    .option('--config <file>', 'use this configuration instead of the nearest .decision-statement.json')
    .option('--no-config', 'use no configuration')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .action(async (paths: string[], options: FixOptions, command: Command) => {
      const { fix } = await import('./commands/fix.ts');
      done(await fix(paths, options, optionNamesOf(command), io, problems));
    });
}

function addFormat(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  withPaths(program.command('format'))
    .description('tidy blank lines, spaces, lists and quotation marks, or show what would change')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--diff', 'show the changes, and exit with 1 when there are any (default)')
    .option('--write', 'make the changes in the files')
    .option('--check', 'name the files that would change, and exit with 1 when there are any')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .action(async (paths: string[], options: FormatOptions, command: Command) => {
      const { format } = await import('./commands/format.ts');
      done(await format(paths, options, optionNamesOf(command), io, problems));
    });
}

function addNew(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  program
    .command('new')
    .description('begin a statement of one kind of decision')
    .option('--profile <profile>', 'closed, early-remedy, upheld, not-upheld or ended')
    .option('--joint', 'decided with the Parliamentary and Health Service Ombudsman')
    .option('--body <name>', 'the body complained about')
    .option('--reference <reference>', 'the case reference, such as "23 010 031"')
    .option('--category <category>', 'the category, such as "Housing > Homelessness"')
    .option('--complainant <label>', 'the complainant’s label, such as "Ms Y"')
    .option('--out <file>', 'write to this file instead of the output')
    .option('--force', 'replace the file if it is there')
    .action(async (options: NewOptions) => {
      const { newDraft } = await import('./commands/new.ts');
      done(newDraft(options, io, problems));
    });
}

function addModel(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  withPaths(program.command('model'))
    .description('print the parsed statement as JSON; of several files, one array')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--stage <stage>', 'auto, draft or final: whether the statements are drafts')
    .option('--config <file>', 'use this configuration instead of the nearest .decision-statement.json')
    .option('--no-config', 'use no configuration')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .action(async (paths: string[], options: ModelOptions, command: Command) => {
      const { model } = await import('./commands/model.ts');
      done(await model(paths, options, optionNamesOf(command), io, problems));
    });
}

function addReady(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  withPaths(program.command('ready'))
    .description('report, by decision standard, whether statements can be issued; exit with 1 when one can’t')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--format <format>', 'pretty, json or html', 'pretty')
    .option('--stage <stage>', 'auto, draft or final: whether the statements are drafts')
    .option('--today <date>', 'the day to count from, as YYYY-MM-DD (default: today in London)')
    .option('--config <file>', 'use this configuration instead of the nearest .decision-statement.json')
    .option('--no-config', 'use no configuration')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .option('--names-key <file>', 'your private key to people’s names, which are looked for and never printed')
    .action(async (paths: string[], options: ReadyOptions, command: Command) => {
      const { ready } = await import('./commands/ready.ts');
      done(await ready(paths, options, optionNamesOf(command), io, problems));
    });
}

function addRemedies(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  withPaths(program.command('remedies'))
    .description('list the agreed actions and when they fall due')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input')
    .option('--format <format>', 'table, json, csv, md or ics', 'table')
    .option('--stage <stage>', 'auto, draft or final: whether the statements are drafts')
    .option('--today <date>', 'the day to count from, as YYYY-MM-DD (default: today in London)')
    .option('--config <file>', 'use this configuration instead of the nearest .decision-statement.json')
    .option('--no-config', 'use no configuration')
    .option('--stdin-filename <name>', 'the name that standard input goes by')
    .action(async (paths: string[], options: RemediesOptions, command: Command) => {
      const { remedies } = await import('./commands/remedies.ts');
      done(await remedies(paths, options, optionNamesOf(command), io, problems));
    });
}

function addRules(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  program
    .command('rules')
    .description('list every rule')
    .option('--format <format>', 'pretty, json or md', 'pretty')
    .action(async (options: { format: string }) => {
      const { rules } = await import('./commands/rules.ts');
      done(rules(options.format, io, problems));
    });
  program
    .command('explain')
    .description('say what a rule looks for, why, and what to do')
    .argument('<code>', 'the rule’s code, such as remedy/missing-deadline')
    .action(async (code: string) => {
      const { explain } = await import('./commands/explain.ts');
      done(explain(code, io, problems));
    });
}

function addLanguageServer(program: Command, io: CommandLineIo, problems: Problems, done: Done): void {
  program
    .command('lsp')
    .description('run the language server, for editors')
    .option('--stdio', 'talk over standard input and output')
    .option('--node-ipc', 'talk over Node’s channel to the parent process')
    .option('--socket <port>', 'talk over a local port')
    // Editors add this of their own accord; the server watches that process.
    .option('--clientProcessId <id>', 'the editor’s process')
    .action(async (options: LanguageServerOptions) => {
      const { languageServer } = await import('./commands/language-server.ts');
      done(languageServer(options, io, problems));
    });
}

function addNotBuilt(program: Command, name: string, description: string, problems: Problems): void {
  withPaths(program.command(name))
    .description(`${description} (not built yet)`)
    .helpOption(false)
    .action(() => problems.report(`not built yet: \`${name}\``));
}
