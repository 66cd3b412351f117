/** Does its work and gives the exit code. What it writes to standard output is its answer; all else is talk. */
type Run = (args: string[]) => Promise<number>

interface Command {
  summary: string
  /** Brought in when it is called, so that no command waits for the parts of another. */
  load: () => Promise<Run>
}

async function readerOf(what: 'salary' | 'visa'): Promise<Run> {
  const { readTexts } = await import('./commands/read-texts.ts')
  return () => readTexts(what, process.stdin, process.stdout).then(() => 0)
}

const COMMANDS: Readonly<Record<string, Command>> = {
  analyze: {
    summary:
      'tells what a résumé lacks beside a posting: a line of JSON in, {"id","resume","posting"}, a line of JSON out',
    load: async () => {
      const { analyzeLines } = await import('./commands/analyze.ts')
      return () => analyzeLines(process.stdin, process.stdout).then(() => 0)
    },
  },
  capture: {
    summary: 'reads saved pages: a line of JSON in, {"id","url","path"}, a line of JSON out',
    load: async () => {
      const { captureLines } = await import('./commands/capture.ts')
      return () => captureLines(process.stdin, process.stdout).then(() => 0)
    },
  },
  catalogue: {
    summary: 'compares all adverts again, or tells how merging does: catalogue backfill | monitor',
    load: async () => (await import('./commands/catalogue.ts')).catalogue,
  },
  dedupe: {
    summary: 'groups the adverts of one opening: JSON lines in, all of them, and for each {"id","cluster"} out',
    load: async () => {
      const { groupAdverts } = await import('./commands/dedupe.ts')
      return () => groupAdverts(process.stdin, process.stdout).then(() => 0)
    },
  },
  doctor: {
    summary: 'checks the configuration and says what is wrong with it',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  experiments: {
    summary: 'lists what is tried out on recommendations; with the id of one, how it went',
    load: async () => {
      const { tellExperiments } = await import('./commands/experiments.ts')
      return (args) => tellExperiments(args, process.stdout)
    },
  },
  faithful: {
    summary: 'says whether lines rest on evidence: a line of JSON in, {"id","evidence","line"}, a line of JSON out',
    load: async () => {
      const { faithfulLines } = await import('./commands/faithful.ts')
      return () => faithfulLines(process.stdin, process.stdout).then(() => 0)
    },
  },
  ingest: {
    summary: 'gathers jobs from their sources now: ingest [<source>|<source>:<board> …]',
    load: async () => (await import('./commands/ingest.ts')).ingest,
  },
  match: {
    summary: 'judges résumés beside postings: a line of JSON in, {"id","resume","posting"}, a line of JSON out',
    load: async () => {
      const { matchLines } = await import('./commands/match.ts')
      return () => matchLines(process.stdin, process.stdout).then(() => 0)
    },
  },
  migrate: {
    summary: 'brings both databases to the schema of this version',
    load: async () => (await import('./commands/migrate.ts')).migrateAll,
  },
  queue: {
    summary: 'lists the work that was given up, and has it tried again: queue [requeue <number>|<topic>]',
    load: async () => (await import('./commands/queue.ts')).queue,
  },
  resume: {
    summary: 'reads résumé files: a line of JSON in, {"id","path"}, a line of JSON out',
    load: async () => {
      const { readResumes } = await import('./commands/resume.ts')
      return () => readResumes(process.stdin, process.stdout).then(() => 0)
    },
  },
  salary: {
    summary: 'reads pay out of texts: a line of JSON in, {"id","text","location"}, a line of JSON out',
    load: () => readerOf('salary'),
  },
  skills: {
    summary: 'names the skills in texts: a line of JSON in, {"id","text"}, a line of JSON out',
    load: async () => {
      const { skillLines } = await import('./commands/skills.ts')
      return () => skillLines(process.stdin, process.stdout).then(() => 0)
    },
  },
  visa: {
    summary: 'reads what texts say of visas: a line of JSON in, {"id","text"}, a line of JSON out',
    load: () => readerOf('visa'),
  },
}

const listOfCommands = (): string =>
  Object.entries(COMMANDS)
    .map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
    .join('\n')

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const complaint = name ? `There is no command "${name}".` : 'Say which command to run.'
    console.error(`${complaint} There are:\n${listOfCommands()}`)
    return 2
  }
  const run = await command.load()
  return run(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // The server's parts take a second to load; most commands end well and never need them.
  const { explain } = await import('./node.ts')
  console.error(explain(error))
  process.exitCode = 1
}
