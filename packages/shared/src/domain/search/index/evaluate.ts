import type { Query } from '../query.ts'
import { anyOf, both, everything, hitsOf, narrow, without } from './hits.ts'
import type { Hits, Weighed } from './hits.ts'
import { idOf } from './leaves.ts'
import type { Leaf } from './leaves.ts'

/** One segment: what each leaf finds in it, and how many slots it has. */
export interface Found {
  docs: number
  leaf(id: string): Weighed
}

/** The slots of a segment that a question finds. */
export function evaluate(query: Query | null, found: Found): Hits {
  if (query === null) return everything(found.docs)
  if (query.kind === 'words') return hitsOf(found.leaf(idOf(query)))
  if (query.kind === 'not') return without(everything(found.docs), evaluate(query.part, found))
  if (query.kind === 'any') {
    const parts = query.parts.map((part) => evaluate(part, found))
    return anyOf(parts, found.docs)
  }
  return allOf(query.parts, found)
}

const isLeaf = (query: Query): query is Leaf => query.kind === 'words'

/** The rarest word first: the others are then only asked for the jobs that are left. */
function allOf(parts: readonly Query[], found: Found): Hits {
  const leaves = parts.filter(isLeaf).map((leaf) => found.leaf(idOf(leaf)))
  const [rarest, ...others] = leaves.toSorted((a, b) => a.list.length - b.list.length)
  let hits = rarest ? hitsOf(rarest) : null
  for (const leaf of others) if (hits) hits = narrow(hits, leaf)
  for (const part of parts) {
    if (isLeaf(part) || part.kind === 'not') continue
    const more = evaluate(part, found)
    hits = hits ? both(hits, more) : more
  }
  hits ??= everything(found.docs)
  for (const part of parts) if (part.kind === 'not') hits = without(hits, evaluate(part.part, found))
  return hits
}
