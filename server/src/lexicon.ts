import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import type { Deps } from './deps.ts'

const opened = new WeakMap<Deps, Promise<Lexicon>>()

/** Opening the list takes a while: each app does it once, when somebody first asks for something that needs it. */
export function lexiconOf(deps: Deps): Promise<Lexicon> {
  const held = opened.get(deps) ?? loadLexicon()
  opened.set(deps, held)
  return held
}
