import { loadLibrary } from '@rolecall/shared/domain/learning/load.ts'
import type { Library } from '@rolecall/shared/domain/learning/shapes.ts'
import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { useEffect, useState } from 'react'

export interface Learning {
  library: Library
  lexicon: Lexicon
}

async function load(): Promise<Learning> {
  const [library, lexicon] = await Promise.all([loadLibrary(), loadLexicon()])
  return { library, lexicon }
}

let asked: Promise<Learning> | undefined

/** Both lists are large: they are fetched once, when this page is first opened. */
export function useLearning(): Learning | undefined {
  const [learning, setLearning] = useState<Learning>()
  const [failed, setFailed] = useState<unknown>()
  useEffect(() => {
    asked ??= load()
    asked.then(setLearning, setFailed)
  }, [])
  if (failed !== undefined) throw failed
  return learning
}
