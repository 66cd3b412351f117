import { partialAnswer } from '@rolecall/shared/ai/partial.ts'
import { ENTRIES, MAIN_LIST } from '@rolecall/shared/ai/shapes.ts'
import type { Question } from '@rolecall/shared/resume/question.ts'
import type { Json } from '@rolecall/shared/sync/op.ts'
import { z } from 'zod'
import type { TaskWriter } from '../tasks/writer.ts'
import { held } from './checked.ts'
import type { Checking } from './checked.ts'
import type { WrittenKind } from './kinds.ts'

/** What was written, by a model as far as it holds or by rules: the list of its kind, and what is to be asked. */
export type Written = { questions: readonly Question[] } & object

const LISTS: Readonly<Record<WrittenKind, string>> = {
  tailor: 'edits',
  letter: 'paragraphs',
  answers: 'answers',
  interview: 'outlines',
}

/** A piece of what is written: an edit by its id, all else by its place. */
interface Item {
  id: string
  event: 'edit' | 'text'
  data: object
}

/** A place that nothing is written for yet is not told of. */
const saysNothing = (one: object): boolean =>
  ('text' in one && one.text === '') || ('outline' in one && Array.isArray(one.outline) && one.outline.length === 0)

function itemsOf(kind: WrittenKind, written: Written): Item[] {
  const list = (written as Readonly<Record<string, unknown>>)[LISTS[kind]] as readonly (object & { id?: string })[]
  const items = list.map((one, at): Item =>
    kind === 'tailor'
      ? { id: one.id ?? '', event: 'edit', data: one }
      : { id: String(at), event: 'text', data: { at, ...one } },
  )
  return items.filter(({ data }) => !saysNothing(data))
}

/** Between two looks at what is being written. The first is shown at once. */
const HINT_MS = 80

/** The words that stand already: the last one may still grow into another. */
const wholeWords = (text: string): string =>
  text.slice(0, Math.max(0, text.lastIndexOf(' '), text.lastIndexOf('\n'))).trimEnd()

function asGrown(entry: Readonly<Record<string, unknown>>): object {
  const texts = ['after', 'text'].flatMap((name) => {
    const value = entry[name]
    return typeof value === 'string' ? [[name, wholeWords(value)] as const] : []
  })
  return { after: '', text: '', why: '', facts: [], outline: [], ...entry, ...Object.fromEntries(texts) }
}

/**
 * Tells what a model writes while it writes, as far as it holds: what a person reads of a line, finished or not, rests on
 * what they said. What does not is not told, and becomes a question once the line is whole.
 */
export class Telling {
  readonly #checking: Checking
  readonly #writer: TaskWriter
  readonly #told = new Set<string>()
  #whole = 0
  #places = 0
  #hinted = ''
  #hintAt = -Infinity

  constructor(checking: Checking, writer: TaskWriter) {
    this.#checking = checking
    this.#writer = writer
  }

  async hear(textSoFar: string): Promise<void> {
    const entries = partialAnswer(this.#checking.kind, textSoFar)
    const whole = entries.filter(({ done }) => done)
    if (whole.length > this.#whole) {
      this.#whole = whole.length
      const checked = this.#check(whole)
      if (checked) await this.tellAll(checked)
    }
    const growing = entries.find(({ done }) => !done)
    if (growing && performance.now() - this.#hintAt > HINT_MS) this.#hint(growing)
  }

  /** What of it was not told before. */
  async tellAll(written: Written): Promise<void> {
    for (const { id, event, data } of itemsOf(this.#checking.kind, written))
      if (await this.#once(event, id, { ...data, done: true })) this.#places++
    for (const question of written.questions) await this.#once('question', question.id, question)
  }

  async #once(event: string, id: string, data: object): Promise<boolean> {
    const name = `${event} ${id}`
    if (this.#told.has(name)) return false
    this.#told.add(name)
    await this.#writer.tell(event, data as Json)
    return true
  }

  #hint(growing: object): void {
    const grown = asGrown(growing as Record<string, unknown>)
    const text = JSON.stringify(grown)
    if (text === this.#hinted) return
    this.#hinted = text
    const checked = this.#check([grown])
    const [item] = checked ? itemsOf(this.#checking.kind, checked) : []
    if (!item) return
    this.#hintAt = performance.now()
    const at = item.event === 'text' ? { at: this.#places } : {}
    // What it is about stays the same while it grows; its id and its proofs belong to the whole line.
    const { id: _, verdict: __, ...data } = item.data as Record<string, unknown>
    this.#writer.hint(item.event, { ...data, ...at, done: false })
  }

  /** Null where it is not yet what was asked for. */
  #check(entries: readonly object[]): Written | null {
    const { kind } = this.#checking
    const name = MAIN_LIST[kind]
    const shape = ENTRIES[kind][name]
    if (!(shape instanceof z.ZodObject)) return null
    const sound = entries.flatMap((entry) => {
      const known = Object.entries(entry).filter(([key]) => Object.hasOwn(shape.shape, key))
      const read = shape.safeParse(Object.fromEntries(known))
      return read.success ? [read.data] : []
    })
    if (sound.length === 0) return null
    // As an answer that ended here would have it; the whole one is read in earnest when it is there.
    return held(this.#checking, { questions: [], [name]: sound })
  }
}
