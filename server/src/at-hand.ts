import type { Lexicon } from '@rolecall/shared/domain/skills/lexicon.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { openGazetteer } from './places/gazetteer.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { searchMemory } from './search/memory.ts'

/**
 * What a process, or an isolate of Workers, keeps at hand from one request to the next because making it takes a while.
 * Data alone: nothing of a person, and no connection, for on Workers those belong to one request.
 */
export class AtHand {
  readonly searchMemory = searchMemory()
  #lexicon: Lexicon | null = null
  #gazetteer: Gazetteer | null = null

  /** Two that ask at once make it twice: on Workers nobody may wait for what another request is at. */
  async lexicon(): Promise<Lexicon> {
    return (this.#lexicon ??= await loadLexicon())
  }

  gazetteer(): Gazetteer {
    return (this.#gazetteer ??= openGazetteer())
  }
}
