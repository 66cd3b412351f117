import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import { replaceNotes } from '../../store/writings.ts'
import { useEdit } from '../application/attempt.ts'
import { farMatcher } from '../match/far-matcher.ts'
import type { Texts } from '../model/texts.ts'
import { useAsking } from '../model/use-asking.ts'
import { useTexts } from '../model/use-texts.ts'
import { useOptions } from '../tailor/use-options.ts'
import { COPY } from './copy.ts'
import { optionsOf } from './notes.ts'

type Outlines = Texts['outlines']

/** Whoever wrote a line, it is looked at here before it is shown as the person's own. */
async function proven(outlines: Outlines, addressee: readonly string[]): Promise<Outlines> {
  const lines = outlines.flatMap(({ outline }) => outline)
  const verdicts = await farMatcher().work('check', {
    lines: lines.map(({ text }) => ({ text, under: null, addressee })),
  })
  const refused = new Set(lines.filter((_, at) => verdicts?.[at]?.supported === false))
  return outlines.map((one) => ({ ...one, outline: one.outline.filter((line) => !refused.has(line)) }))
}

/** Likely questions with outlines, by a provider. Those that the rules find are there without asking. */
export function useInterview({ id, posting }: ApplicationView, person: TailorPerson) {
  const [options] = useOptions()
  const edit = useEdit()
  const keep = async (outlines: Outlines, resume: string) => {
    const addressee = [posting.company ?? '', posting.title].filter(Boolean)
    const all = await proven(outlines, addressee)
    return replaceNotes(
      id,
      all.map(({ question, outline }, at) => ({ question, resume, options: optionsOf(outline, at) })),
    )
  }
  const writing = useTexts(`interview ${id}`, async ({ outlines, byRules }, { resume }) => {
    // The rules' own questions stand here already.
    if (byRules || outlines.length === 0) return
    const kept = keep(outlines, resume)
    edit(kept, COPY.kept(outlines.length))
    await kept
  })
  return { ...writing, ask: useAsking('interview', person, { posting, options }) }
}
