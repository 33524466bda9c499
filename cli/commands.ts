/** The commands: arguments in, exit status out. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { allCodes } from '../core/analyse.ts';
import type { Status } from '../core/catalogue/types.ts';
import { bodyOf, noBody, noYear, yearOf } from '../core/document/context.ts';
import { type Level, SEVERITIES } from '../core/rules/rule.ts';
import type { Levels } from '../core/rules/rules.ts';
import { version } from '../package.json';
import { authorities } from './authorities.ts';
import { check } from './checking/check.ts';
import { checkParallel } from './checking/checkParallel.ts';
import { complain } from './complaints.ts';
import { FORMATS } from './formats/formats.ts';
import { importCatalogue } from './importing/import.ts';
import { REFERENCE_KINDS, type ReferenceKind } from './kinds.ts';
import { list } from './list.ts';
import { listAddressed } from './listAddressed.ts';
import { mcp } from './mcp.ts';
import { oneLine } from './problem.ts';
import { references } from './references.ts';
import { type Options, type Setup, setupFor } from './setup.ts';
import { catalogueOf, show } from './show.ts';

const STATUSES: readonly Status[] = ['revised', 'new', 'unchanged', 'suppressed'];

const program = new Command('itu-resolutions')
  .description('Recognises and checks references to ITU resolutions against the outcomes report of WTSA-24.')
  .version(version)
  .option('--catalogue <file>', 'check against this catalogue.json instead of the embedded one')
  .option(
    '--catalogues <path>',
    'a further catalogue, or a folder that holds some; may be repeated',
    (path: string, before: readonly string[]) => [...before, path],
    [],
  )
  .option(
    '--config <file>',
    'the configuration file (default: the .itu-resolutions.json of this folder, or of the nearest above it)',
  )
  .option('--no-config', 'read no configuration file')
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .showHelpAfterError(false);

program
  .command('check')
  .description('print the findings of documents; exit status 1 when there are any at or above a severity')
  .argument('[path...]', 'files, folders, patterns, or - for standard input (default: the current folder)')
  .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(FORMATS)).default('text'))
  .option(
    '--fix',
    'make the fixes in the files, as tracked changes in copies of Word documents; of standard input, print what is fixed',
  )
  .option('--accept', 'with --fix: make the fixes of Word documents plainly, not as tracked changes')
  .addOption(
    new Option(
      '--rule <code=level>',
      'how severe the findings of a rule are (error, warning, information, hint or off); may be repeated',
    )
      .argParser(ruleLevel)
      .default({}, 'as each rule has it'),
  )
  .addOption(
    new Option('--max-severity <severity>', 'the lowest severity that makes the exit status 1')
      .choices(SEVERITIES)
      .default('warning'),
  )
  .option(
    '--parallel',
    'compare language versions of one document: the first file is the original, and only what the others lack, add or cite in another edition is told',
  )
  .option('--stdin-filename <file>', 'the name to give to standard input, which tells its format')
  .addOption(bodyOption())
  .addOption(asOfOption())
  .action(async (paths, { rule, body, asOf, parallel, ...options }) =>
    (parallel ? checkParallel : check)(paths, options, await setUp({ rules: rule, body, asOf })),
  );

program
  .command('references')
  .description('print every reference of documents')
  .argument('[path...]', 'files, folders, patterns, or - for standard input (default: the current folder)')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
  .addOption(
    new Option(
      '--kinds <kinds>',
      `what the references are to: all, or some of ${REFERENCE_KINDS.join(', ')}, separated by commas (default: resolution)`,
    ).argParser(kindsOf),
  )
  .option('--stdin-filename <file>', 'the name to give to standard input, which tells its format')
  .addOption(bodyOption())
  .action(async (paths, { body, ...options }) => references(paths, options, await setUp({ body })));

program
  .command('show')
  .description('print what the report says of a resolution')
  .argument(
    '<number>',
    'the number of a resolution ("44"), or its temporary number ("COM4/AI")',
    resolutionNumber,
  )
  .addOption(
    new Option('--format <format>', 'how to print').choices(['text', 'markdown', 'json']).default('text'),
  )
  .addOption(bodyOption('whose resolutions: WTSA, PP, …'))
  .action(async (number, { format, body }) => {
    const setup = await setUp();
    return show(number, format, setup.known, body ?? setup.body);
  });

program
  .command('list')
  .description('print the resolutions that the report mentions')
  .addOption(new Option('--status <status>', 'only those of this status').choices(STATUSES))
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'csv']).default('text'))
  .option(
    '--addressee <who>',
    'what they ask of someone, clause by clause: BDT, "Study Group 17", "Member States"',
  )
  .addOption(bodyOption('whose resolutions: WTSA, PP, …'))
  .action(async ({ addressee, body, ...options }) => {
    const setup = await setUp();
    const catalogue = catalogueOf(setup.known, body ?? setup.body);
    return addressee === undefined ? list(options, catalogue) : listAddressed(addressee, options, catalogue);
  });

program
  .command('authorities')
  .description(
    'print the table of every resolution that documents cite: editions, places, status, worst finding',
  )
  .argument('[path...]', 'files, folders, patterns, or - for standard input (default: the current folder)')
  .addOption(
    new Option('--format <format>', 'how to print').choices(['markdown', 'csv', 'html']).default('markdown'),
  )
  .option('--stdin-filename <file>', 'the name to give to standard input, which tells its format')
  .addOption(bodyOption())
  .addOption(asOfOption())
  .action(async (paths, { body, asOf, ...options }) =>
    authorities(paths, options, await setUp({ body, asOf })),
  );

program
  .command('import')
  .description(
    'read the outcomes report of an assembly, and write a catalogue with an account of what was made of it',
  )
  .argument('<report>', 'its file: .txt, .md, .docx, .odt or .pdf, or a list as .csv, .xlsx or .ods')
  .requiredOption(
    '--body <body>',
    'the body that met: WTSA, PP, WTDC, …',
    (value) => bodyOf(value) ?? refuse(noBody(value)),
  )
  .requiredOption('--place <place>', 'where it met, in English: Baku')
  .requiredOption('--year <year>', 'when it met: 2025', fourDigits)
  .option('--title <title>', 'what the report is called')
  .option('--out <folder>', 'the folder to write to', '.')
  .action(importCatalogue);

program
  .command('mcp')
  .description(
    'serve language models over standard input and output (Model Context Protocol): look-ups, read-only',
  )
  .addOption(bodyOption())
  .addOption(asOfOption())
  .action(async ({ body, asOf }) => mcp(await setUp({ body, asOf })));

program
  .command('lsp')
  .description('run the language server')
  .requiredOption('--stdio', 'talk over standard input and output')
  .option('--clientProcessId <pid>', 'the process whose end ends the server')
  .action(async () => (await import('./languageServer.ts')).runLanguageServer());

void run();

/** Does what the arguments say. */
async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) complain(oneLine(error));
    else if (error.exitCode !== 0) {
      if (error.code === 'commander.help') program.outputHelp({ error: true });
      complain(usageError(error));
    }
  }
}

/** What this run is set to, with what the options of its command say. */
function setUp(said: Omit<Options, 'config' | 'catalogue' | 'catalogues'> = {}): Promise<Setup> {
  return setupFor({ ...program.opts<Pick<Options, 'config' | 'catalogue' | 'catalogues'>>(), ...said });
}

function resolutionNumber(value: string): string {
  if (/^\d{1,4}$/.test(value) || value.includes('/')) return value;
  throw new InvalidArgumentError('a number such as 44 is wanted');
}

function fourDigits(value: string): number {
  if (/^(?:19|20)\d\d$/.test(value)) return Number(value);
  throw new InvalidArgumentError('a year such as 2025 is wanted');
}

/** "all", or "resolution,study-group" */
function kindsOf(value: string): readonly ReferenceKind[] {
  if (value === 'all') return REFERENCE_KINDS;
  return value.split(',').map((word) => {
    const name = word.trim();
    const kind = REFERENCE_KINDS.find((each) => each === name);
    return kind ?? refuse(`there is no kind "${name}"; there are ${REFERENCE_KINDS.join(', ')}, and all.`);
  });
}

function bodyOption(whose = 'whose the documents are that do not say so: WTSA, PP, WTDC, …'): Option {
  return new Option('--body <body>', whose).argParser((value) => bodyOf(value) ?? refuse(noBody(value)));
}

function asOfOption(): Option {
  return new Option('--as-of <year>', 'check as of the end of a year, or of an assembly (WTSA-20)').argParser(
    (value) => (yearOf(value) === undefined ? refuse(noYear(value)) : value),
  );
}

/** "suppressed=off", added to those before it. */
function ruleLevel(value: string, before: Levels): Levels {
  const [code = '', level = ''] = value.split('=');
  const levels: readonly string[] = [...SEVERITIES, 'off'];
  if (!allCodes.some((known) => known.code === code))
    refuse(`there is no rule "${code}"; docs/rules.md lists them.`);
  if (!levels.includes(level)) refuse(`write ${code}= and one of ${levels.join(', ')}.`);
  return { ...before, [code]: level as Level };
}

function refuse(message: string): never {
  throw new InvalidArgumentError(message.replace(/\.$/, ''));
}

function usageError(error: CommanderError): string {
  const message =
    error.code === 'commander.help' ? 'a command is wanted' : oneLine(error.message).replace(/^error: /, '');
  return `${message}; see "itu-resolutions --help"`;
}
