import { CONFLICT_FAMILY } from '../domain/text-conflict.ts'
import { memberName } from '../domain/family.ts'
import type { Json } from './op.ts'
import { mergeTexts } from './text.ts'
import type { MetText } from './wire.ts'

/** The other text an edit met: `base` is what both were made from, null where nobody knows it any more. */
type Met = Pick<MetText, 'base' | 'theirs' | 'hlc'>

/**
 * The fields that put a text together with the one it met. Where both changed the same words mine stays, and theirs is
 * kept beside it under a key of its own until the person decides.
 */
export function fieldsTogether(name: string, mine: string, met: Met, key: string): Record<string, Json> {
  const { base, theirs, hlc } = met
  const { text, clean } =
    base === null ? { text: mine, clean: mine === theirs || theirs === '' } : mergeTexts(base, mine, theirs)
  if (clean) return { [name]: text }
  return { [name]: mine, [memberName(CONFLICT_FAMILY, key)]: { conflictOf: name, text: theirs, hlc } }
}
