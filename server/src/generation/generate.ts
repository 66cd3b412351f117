import { outgoing } from '@rolecall/shared/ai/outgoing.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import type { AiUsage } from '../ai/told.ts'
import type { Deps } from '../deps.ts'
import { ApiError } from '../errors.ts'
import { writerFor } from '../records/context.ts'
import type { TaskWriter } from '../tasks/writer.ts'
import type { Checking } from './checked.ts'
import { GenerationInput } from './input.ts'
import type { WrittenKind } from './kinds.ts'
import { writeByModel } from './model.ts'
import { framed, writeByRules } from './rules.ts'
import { saveAll } from './save.ts'
import { Telling } from './telling.ts'
import type { Written } from './telling.ts'

/** No model is set up, or none could be reached: then the rules write, and the person is told why. */
const isOfModel = (error: unknown): error is ApiError =>
  error instanceof ApiError && /^(?:ai|answer)-/.test(error.code) && error.code !== 'ai-stopped'

interface Outcome {
  written: Written & { refused: readonly unknown[] }
  by: 'model' | 'rules'
  usage: readonly object[]
  /** Why no model wrote it. */
  without: { code: string; message: string } | null
}

/** What says who the person is was never taken out of what is written here. */
const asItIs = <T>(value: T): T => value

async function write(
  deps: Deps,
  writer: TaskWriter,
  checking: Checking,
  { input, signal }: { input: GenerationInput; signal: AbortSignal },
): Promise<Outcome> {
  const { kind, lexicon } = checking
  const usage: AiUsage[] = []
  try {
    const written = await writeByModel(deps, writer, checking, { signal, usage })
    const frame = 'paragraphs' in written ? framed(written.paragraphs, input, lexicon) : {}
    return { written: { ...written, ...frame }, usage, by: 'model', without: null }
  } catch (error) {
    if (signal.aborted || !isOfModel(error)) throw error
    const { code, message } = error
    if (writer.hasSaid) await writer.tell('restart', null)
    const written = writeByRules(kind, input, lexicon)
    await new Telling({ ...checking, putAll: asItIs }, writer).tellAll(written)
    return { written, by: 'rules', usage, without: { code, message } }
  }
}

/** Writes what a task asks for, and keeps it where that was asked for too. */
export async function generate(deps: Deps, kind: WrittenKind, writer: TaskWriter, signal: AbortSignal): Promise<Json> {
  const input = GenerationInput.parse(writer.input)
  const checking: Checking = { kind, lexicon: await deps.atHand.lexicon(), ...outgoing(input) }
  const { written, by, usage, without } = await write(deps, writer, checking, { input, signal })
  signal.throwIfAborted()
  const { refused, ...kept } = written
  const result = { by, without, usage, refused: refused.length, ...kept } as unknown as Record<string, Json>
  const saving = { task: writer.task.id, kind, input, result }
  const saved = input.save ? await saveAll(writerFor(deps, writer.me), saving) : []
  return { ...result, saved }
}
