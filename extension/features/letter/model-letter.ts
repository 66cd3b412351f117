import { z } from 'zod'
import { ownPorts } from '../../platform/own-account.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { askStream, dataOf } from '../../sync/ask-stream.ts'
import type { LetterAsked } from './use-letter.ts'
import { COPY } from './copy.ts'

const Paragraph = z.object({ at: z.number().int().min(0).max(100), text: z.string().max(20_000) })
const Failed = z.object({ message: z.string() })
const Done = z.object({ without: z.object({ message: z.string() }).nullish() })

export interface ComingLetter {
  text: string
  /** Why no model wrote it, where it was asked to. */
  without: string | null
}

const joined = (paragraphs: ReadonlyMap<number, string>): string =>
  [...paragraphs]
    .toSorted(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('\n\n')

/** A letter as it comes, paragraph by paragraph. It throws where none came whole. */
export async function* letterByModel(
  { resume, stated }: TailorPerson,
  { posting, options }: LetterAsked,
  signal: AbortSignal,
): AsyncGenerator<ComingLetter> {
  const body = { resume, stated: stated.slice(-100), posting, options }
  const asked = { path: '/ai/cover-letter/generate', body, key: crypto.randomUUID(), signal }
  const paragraphs = new Map<number, string>()
  for await (const event of askStream(await ownPorts(async (ports) => ports), asked)) {
    if (event.event === 'restart') paragraphs.clear()
    if (event.event === 'error') throw new Error(dataOf(event, Failed)?.message ?? COPY.couldNot)
    const coming = event.event === 'text' ? dataOf(event, Paragraph) : null
    if (coming) paragraphs.set(coming.at, coming.text)
    const without = event.event === 'done' ? (dataOf(event, Done)?.without?.message ?? null) : null
    yield { text: joined(paragraphs), without }
    if (event.event === 'done') return
  }
  throw new Error(COPY.couldNot)
}
