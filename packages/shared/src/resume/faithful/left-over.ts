import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { saysWord } from './same-words.ts'
import { saidIn } from './statement.ts'

/** The sentences that prove most of a part: it says them again. */
function retold(cover: Cover, pool: readonly Proof[]): readonly Proof[] {
  const counts = new Map<Proof, number>()
  for (const proofs of cover.values()) for (const proof of proofs) counts.set(proof, (counts.get(proof) ?? 0) + 1)
  const best = Math.max(0, ...counts.values())
  return best === 0 ? pool : [...counts].filter(([, count]) => count === best).map(([proof]) => proof)
}

function isTold({ line, meanings }: Matter, place: number, proof: Proof): boolean {
  const phrases = proof.senses.filter(({ from, to }) => from <= place && to > place && to - from > 1)
  const said = [{ from: place, to: place + 1 }, ...phrases].map((stretch) => saidIn(proof, stretch, meanings))
  return line.read.words.some((own, at) => !own.small && said.some((one) => saysWord(line, at, one, proof.read.tongue)))
}

/** How many words of the evidence a line leaves out. It may have others in their place, and more than those are added. */
export function roomFor(matter: Matter, cover: Cover, pool: readonly Proof[]): number {
  const left = (proof: Proof): number =>
    proof.read.words.filter(
      (word, place) =>
        !word.small &&
        !proof.figures.some(({ from, to }) => place >= from && place < to) &&
        !proof.spans.some((span) => word.start >= span.from && word.end <= span.to) &&
        !isTold(matter, place, proof),
    ).length
  return Math.max(0, ...retold(cover, pool).map(left))
}
