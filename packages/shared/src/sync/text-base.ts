import { mergeTexts } from './text.ts'

/** One writing of a long text, as the server numbered it. */
export interface TextEdit {
  rev: number
  device: string
  /** The writing it was made from: 0 where there was none, null where that is not known. */
  base: number | null
  /** The other text it met; the next writing of its device on top of that one holds both. */
  met: number | null
}

/** What two writings have in common: one text, or several that first have to be put together as their devices did. */
export interface TextBase {
  rev: number
  joined: { rev: number; base: TextBase | null }[]
}

/** `edits` are all writings of one text in their order. */
export class TextLine {
  readonly #parents = new Map<number, number[]>()
  /** What met another text stands beside the line, until its device has put both together. */
  readonly #beside = new Set<number>()

  constructor(edits: TextEdit[]) {
    let head = 0
    const last = new Map<string, TextEdit>()
    for (const edit of edits) {
      this.#parents.set(edit.rev, parentsOf(edit, head, last.get(edit.device)))
      if (edit.met === null) head = edit.rev
      else this.#beside.add(edit.rev)
      last.set(edit.device, edit)
    }
  }

  /** The writing itself and all that went into it; 0 is the empty text that every other came from. */
  #within(rev: number): Set<number> {
    const found = new Set([rev])
    for (const one of found) for (const parent of this.#parents.get(one) ?? []) found.add(parent)
    return found
  }

  /** What a later writing and the text it met were both made from; null where nobody knows. */
  baseOf(mine: number, theirs: number): TextBase | null {
    const others = this.#within(theirs)
    const shared = [...this.#within(mine)].filter((rev) => others.has(rev))
    const [first, ...rest] = this.#inOrder(this.#latest(shared))
    if (first === undefined) return null
    return { rev: first, joined: rest.map((rev) => ({ rev, base: this.baseOf(first, rev) })) }
  }

  /** Those that went into no other of them. */
  #latest(revs: number[]): number[] {
    const covered = new Set<number>()
    return revs
      .toSorted((a, b) => b - a)
      .filter((rev) => {
        if (covered.has(rev)) return false
        for (const one of this.#within(rev)) covered.add(one)
        return true
      })
  }

  /** As the devices put them together: what stands beside the line has met what stands in it, and comes first. */
  #inOrder(revs: number[]): number[] {
    return revs.toSorted((a, b) => Number(this.#beside.has(b)) - Number(this.#beside.has(a)) || b - a)
  }
}

/** Who puts two texts together says so by the one that was met; the other is what their device wrote last. */
function parentsOf({ base, met }: TextEdit, head: number, own: TextEdit | undefined): number[] {
  if (base === null) return met === null ? [head] : []
  return own && own.met === base ? [base, own.rev] : [base]
}

/** The writings whose words a base is made of. */
export const revsIn = ({ rev, joined }: TextBase): number[] => [
  rev,
  ...joined.flatMap((one) => [one.rev, ...(one.base ? revsIn(one.base) : [])]),
]

export function textOfBase({ rev, joined }: TextBase, textAt: (rev: number) => string | null): string | null {
  const first = textAt(rev)
  return joined.reduce((text, one) => {
    const [base, other] = [one.base && textOfBase(one.base, textAt), textAt(one.rev)]
    return text === null || base === null || other === null ? text : mergeTexts(base, text, other).text
  }, first)
}
