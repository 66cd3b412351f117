import { languageFor, languageOfResume } from '../ai/language.ts'
import type { Language } from '../ai/kinds.ts'
import { askedOf } from '../resume/tailor/asked.ts'
import { contextOf, factsWith } from '../resume/tailor/context.ts'
import type { TailorContext, TailorInput } from '../resume/tailor/context.ts'
import { toldBy } from '../resume/tailor/points.ts'
import { linesOf } from '../resume/resume-line.ts'

export type WritingInput = TailorInput

/** A line of the person's own that tells this employer something. */
export interface Telling {
  text: string
  id: string
  part: 'work' | 'projects'
  /** The employer or the project. */
  of: string
  score: number
  answers: readonly string[]
  facts: readonly string[]
}

export interface Evidence {
  context: TailorContext
  language: Language
  /** The lines are in the language that is written: only then can they be told as they are. */
  speaksIt: boolean
  /** The most telling first. */
  lines: readonly Telling[]
}

const CHOSEN = 1_000

/** The points of the résumé by what they tell this employer; what the person chose comes first. */
export function evidenceFor(input: WritingInput): Evidence {
  const language = languageFor(input)
  const context = contextOf(input, askedOf(input.posting, input.lexicon), language)
  const chosen = new Set(input.options.highlights)
  const lines = linesOf(input.resume).flatMap(({ ref, text, id, of }): Telling[] => {
    const { part, item, field, at } = ref
    if ((part !== 'work' && part !== 'projects') || field !== 'highlights' || of === null) return []
    const { score, answers } = toldBy(text, `${part}.${item}.highlights.${at}`, context)
    const age = part === 'work' ? (item ?? 0) * 0.2 : 0.5
    const total = score - age + (chosen.has(id) ? CHOSEN : 0)
    return [{ text, id, part, of, score: total, answers, facts: factsWith(text, context.facts) }]
  })
  return {
    context,
    language,
    speaksIt: languageOfResume(input.resume) === language,
    lines: lines.toSorted((a, b) => b.score - a.score),
  }
}
