import type { Json } from '@rolecall/shared/sync/op.ts'
import type { Deps } from '../deps.ts'
import { generate } from '../generation/generate.ts'
import { WRITTEN_KINDS } from '../generation/kinds.ts'
import { GiveUp } from '../ports/queue.ts'
import type { TaskWriter } from './writer.ts'

/** What a task does; what it gives is what came of it. */
export interface TaskKind {
  work: (deps: Deps, writer: TaskWriter, signal: AbortSignal) => Promise<Json>
}

const KINDS: Readonly<Record<string, TaskKind>> = Object.fromEntries(
  WRITTEN_KINDS.map(
    (kind) => [kind, { work: (deps, writer, signal) => generate(deps, kind, writer, signal) }] as const,
  ),
)

export function kindNamed(name: string): TaskKind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (!kind) throw new GiveUp(`This version knows no tasks of the kind "${name}".`)
  return kind
}
