import { VARIABLES, readEnv, variableNames } from '../env.ts'
import type { Env, VariableName } from '../env.ts'
import { CHECKS } from './doctor-checks.ts'
import type { Check } from './doctor-checks.ts'

/** Told by the name, so that a new one cannot be forgotten here. The address of a mail server has its password in it. */
const SECRET = /_(?:KEY|TOKEN|SECRET)(?:_BEFORE)?$|^SMTP_URL$/
const WIDEST = Math.max(...variableNames().map(({ length }) => length)) + 2

/** A report is pasted into mails and threads: what must stay secret is only said to be set. */
function shown(name: VariableName, env: Env): string {
  const value = env[name]
  if (value === undefined) return `not set (${VARIABLES[name].about})`
  return SECRET.test(name) ? 'set' : String(value)
}

const configuration = (env: Env): string[] =>
  variableNames().map((name) => `  ${name.padEnd(WIDEST)}${shown(name, env)}`)

/** A check that falls over has found something too. */
async function lineOf({ what, check }: Check, env: Env): Promise<{ ok: boolean; line: string }> {
  try {
    return { ok: true, line: `✓ ${what}: ${await check(env)}` }
  } catch (error) {
    return { ok: false, line: `✗ ${what}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

export async function doctor(): Promise<number> {
  const env = readEnv(process.env)
  console.log(['Configuration', ...configuration(env), ''].join('\n'))
  let wrong = 0
  for (const check of CHECKS) {
    const { ok, line } = await lineOf(check, env)
    console.log(line)
    if (!ok) wrong++
  }
  console.log(wrong === 0 ? '\nAll is well.' : `\n${wrong === 1 ? 'One thing is' : `${wrong} things are`} wrong.`)
  return wrong === 0 ? 0 : 1
}
