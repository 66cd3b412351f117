import { explain, startNode } from '@rolecall/server/node.ts'
import type { Running } from '@rolecall/server/node.ts'

/** The server to start, or none: to end the one that runs. */
export interface Order {
  env: Record<string, string | undefined> | null
}

export interface Answer {
  problem?: string
}

let running: Running | null = null

async function carryOut({ env }: Order): Promise<Answer> {
  try {
    if (env) running = await startNode({ env, warmUp: true, gather: true })
    else await running?.close()
    return {}
  } catch (error) {
    return { problem: explain(error) }
  }
}

process.on('message', (order: Order) => void carryOut(order).then((answer) => process.send?.(answer)))
process.on('disconnect', () => process.exit())
