import { useState } from 'react'
import type { TailorPerson } from '../../store/tailor-person.ts'
import type { ApplicationView } from '../../store/view.ts'
import { addWriting, takenBack } from '../../store/writings.ts'
import { useAttempt } from '../application/attempt.ts'
import { farMatcher } from '../match/far-matcher.ts'
import type { AskedFor } from '../model/asking.ts'
import { NOTHING_YET } from '../model/texts.ts'
import type { Coming } from '../model/texts.ts'
import { useAsking } from '../model/use-asking.ts'
import { useTexts } from '../model/use-texts.ts'
import { useOptions } from '../tailor/use-options.ts'
import { COPY } from './copy.ts'

async function* byRules(asked: AskedFor): AsyncGenerator<Coming> {
  const made = await farMatcher().work('letter', asked)
  if (!made) throw new Error(COPY.couldNot)
  const { text, notes } = made
  yield { ...NOTHING_YET, texts: { text, notes, answers: [], outlines: [], byRules: true } }
}

/** Letters for one application: written by the rules or by a provider, and kept with it. */
export function useLetter(application: ApplicationView, person: TailorPerson) {
  const [highlights, setHighlights] = useState<string[]>([])
  const [options, change] = useOptions()
  const attempt = useAttempt()
  const writing = useTexts(
    `letter ${application.id}`,
    ({ text }, { resume, options: { tone, length, language, ...of } }) => {
      const about = { kind: 'letter' as const, application: application.id, resume }
      const kept = addWriting({ ...about, text, options: { tone, length, language, highlights: of.highlights } })
      attempt(kept, { message: COPY.written, undo: () => takenBack(kept) })
      return kept
    },
  )
  const asked = { posting: application.posting, options: { ...options, highlights } }
  const ask = useAsking('letter', person, asked)
  const onRules = (): void =>
    writing.onRules(() => byRules(asked), { resume: person.record.id, options: asked.options, question: null })
  return { ...writing, onRules, ask, options, change, highlights, setHighlights }
}
