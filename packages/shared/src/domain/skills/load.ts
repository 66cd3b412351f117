import { openLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** The list of skills is large: it is fetched when somebody first asks for it. Keep the answer; opening it takes a while. */
export const loadLexicon = async (): Promise<Lexicon> => openLexicon((await import('./packed.gen.ts')).packed)
