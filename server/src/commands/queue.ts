import { readEnv } from '../env.ts'
import { openDatabase } from '../node-host.ts'
import type { Db } from '../ports/db.ts'
import { deadMessages, queueCounts, requeueDead } from '../queue/dead.ts'

const USAGE = `queue                    says how much work there is, and lists what was given up, one JSON a line
queue requeue <number>   has one of those tried again
queue requeue <topic>    has all of that topic tried again`

const now = (): number => Date.now()

async function list(users: Db): Promise<number> {
  for (const { topic, how, count } of await queueCounts(users, now())) console.error(`${topic}: ${count} ${how}`)
  for (const dead of await deadMessages(users)) console.log(JSON.stringify(dead))
  return 0
}

async function requeue(users: Db, which: string): Promise<number> {
  const number = Number(which)
  const count = await requeueDead({ users, now }, Number.isInteger(number) ? { number } : { topic: which })
  console.error(count === 0 ? `Nothing given up is called "${which}".` : `${count} will be tried again.`)
  return count === 0 ? 1 : 0
}

/** Works on the database itself, also while the server runs: that one sees it within seconds. */
export async function queue([what, which, ...rest]: string[]): Promise<number> {
  const known = what === undefined || (what === 'requeue' && which !== undefined && rest.length === 0)
  if (!known) {
    console.error(USAGE)
    return 2
  }
  const users = await openDatabase(readEnv(process.env), 'users')
  try {
    return await (which === undefined ? list(users) : requeue(users, which))
  } finally {
    await users.close()
  }
}
