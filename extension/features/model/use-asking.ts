import { useMemo } from 'react'
import { WritingOptions } from '@rolecall/shared/ai/kinds.ts'
import type { TailorPerson } from '../../store/tailor-person.ts'
import { askingFor } from './asking.ts'
import type { AskedFor, AskedKind, Asking } from './asking.ts'

const NOT_ASKED = ''

/** Makes the question to a provider; the same function as long as the question stays the same. */
export function useAsking(kind: AskedKind, person: TailorPerson, { posting, options, questions }: AskedFor) {
  const said = JSON.stringify(options)
  const asked = questions ? JSON.stringify(questions) : NOT_ASKED
  return useMemo(() => {
    const about = { posting, options: WritingOptions.parse(JSON.parse(said)) }
    const more = asked === NOT_ASKED ? {} : { questions: JSON.parse(asked) as string[] }
    return (): Asking => askingFor(kind, person, { ...about, ...more })
  }, [kind, person, posting, said, asked])
}
