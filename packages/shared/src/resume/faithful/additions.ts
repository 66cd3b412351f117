import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'
import { SOFT } from './soft-words.ts'

/** The words of a sentence that one of the line may be taken for, and whether it is the very word. */
function placesOf({ line, meanings }: Matter, at: number, proof: Proof): { own: number[]; meant: number[] } {
  const word = line.read.words[at]
  const own = proof.read.words.flatMap(({ plain, root }, place) =>
    plain === word?.plain || root === word?.root ? [place] : [],
  )
  const senses = new Set(line.senses.filter(({ from, to }) => at >= from && at < to).flatMap((sense) => sense.meanings))
  const meant = proof.senses.flatMap(({ from, to, meanings: all }) =>
    all.some((one) => meanings.withWider(one).some((wide) => senses.has(wide)))
      ? Array.from({ length: to - from }, (_, step) => from + step)
      : [],
  )
  return { own, meant }
}

/**
 * What is joined by "and" and rests only on words of the evidence that the line says in themselves as well: "maintenance and
 * inspections" of "maintenance", "prepared and presented reports" of "prepared reports". It is added.
 */
export function addedBeside(matter: Matter, part: Part, places: readonly number[], pool: readonly Proof[]): number[] {
  const { read, parts } = matter.line
  const [first] = places
  const begin = parts.find(({ sentence }) => sentence === part.sentence)
  if (first === undefined || !part.joined || begin === part) return []
  const start = begin?.from ?? 0
  const others = read.words.flatMap(({ small }, at) => (small || at < start || at >= part.to ? [] : [at]))
  const readAt = (at: number): { proof: Proof; own: number[]; meant: number[] }[] =>
    pool.map((proof) => ({ proof, ...placesOf(matter, at, proof) }))
  const owned = (at: number): boolean => {
    const found = readAt(at).filter(({ own, meant }) => own.length + meant.length > 0)
    const rest = others.filter((other) => other !== at && read.words[other]?.root !== read.words[at]?.root)
    return (
      found.length > 0 &&
      found.every(
        ({ proof, own, meant }) =>
          own.length === 0 &&
          meant.every((place) => rest.some((other) => read.words[other]?.root === proof.read.words[place]?.root)),
      )
    )
  }
  const isSaid = (at: number): boolean => readAt(at).some(({ own, meant }) => own.length + meant.length > 0)
  const said = places.filter(isSaid)
  const isSoft = SOFT.has(read.words[first]?.plain ?? '') && places.length > 1
  return (owned(first) && !isSoft) || (said.length > 0 && said.every(owned)) ? [first] : []
}
