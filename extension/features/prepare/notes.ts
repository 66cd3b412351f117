import { OUTLINE_HINTS, OUTLINE_PARTS } from '@rolecall/shared/writing/interview.ts'
import type { LikelyQuestion, OutlineLine } from '@rolecall/shared/writing/interview.ts'
import { z } from 'zod'
import type { WritingView } from '../../store/writings.ts'
import { COPY } from './copy.ts'

const Outline = z.array(z.object({ part: z.enum(OUTLINE_PARTS), text: z.string().max(5_000) })).max(20)
export type Outline = z.infer<typeof Outline>
const Notes = z.object({ outline: Outline, place: z.number().int().min(0).max(1_000).catch(0) })
type Notes = z.infer<typeof Notes>

/** How questions that a provider thought of are kept with an application. */
export const optionsOf = (outline: Outline, place: number): Notes => ({ outline, place })

interface Kept extends LikelyQuestion {
  place: number
}

function keptIn({ id, question, options }: WritingView): Kept[] {
  const notes = Notes.safeParse(options)
  if (question === null || !notes.success) return []
  const { outline, place } = notes.data
  const lines = OUTLINE_PARTS.flatMap((part): OutlineLine[] => {
    const said = outline.filter((one) => one.part === part && one.text !== '')
    return said.length > 0
      ? said.map(({ text }) => ({ part, text, facts: [], hint: null }))
      : [{ part, text: '', facts: [], hint: OUTLINE_HINTS[part] }]
  })
  return [{ id, question, why: COPY.byProvider, quote: null, outline: lines, place }]
}

/** What a provider thought of first, then what the rules found; each question once. */
export function likelyWith(writings: readonly WritingView[], found: readonly LikelyQuestion[]): LikelyQuestion[] {
  const kept = writings.filter(({ kind }) => kind === 'interview').flatMap(keptIn)
  const asked = new Set(kept.map(({ question }) => question))
  return [...kept.toSorted((a, b) => a.place - b.place), ...found.filter(({ question }) => !asked.has(question))]
}
