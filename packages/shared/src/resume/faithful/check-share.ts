import type { Cover, Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { NUMBER_WORDS } from './number-words.ts'
import type { Part } from './parts.ts'
import type { Word } from './read-words.ts'

const SHARES = new Set('one some half part most several parts'.split(' '))
const OF = new Set(['of', 'out'])
const ARTICLES = new Set(['the', 'our', 'their', 'its', 'all', 'of', 'these', 'those'])

const isCount = (word: Word | undefined): boolean =>
  word !== undefined && (SHARES.has(word.plain) || NUMBER_WORDS.has(word.plain) || /^\d+$/.test(word.plain))

/** "One of the four warehouses", "2 of 5 workshops": the places of what only a share was theirs of. */
function shared(words: readonly Word[]): number[] {
  return words.flatMap(({ plain, ends }, at) => {
    if (!OF.has(plain) || ends !== '' || !isCount(words[at - 1])) return []
    let place = at + 1
    while (ARTICLES.has(words[place]?.plain ?? '') || isCount(words[place])) place++
    while (words[place]?.ends === '' && words[place + 1] && !words[place + 1]?.small) place++
    return words[place] ? [place] : []
  })
}

/** What the line says of the whole, where every sentence that proves it says it of a share. */
export function wrongShares({ line }: Matter, part: Part, cover: Cover): number[] {
  const own = new Set(shared(line.read.words).map((at) => line.read.words[at]?.root))
  const isShare = ({ read }: Proof, root: string): boolean => {
    const places = read.words.flatMap((word, at) => (word.root === root ? [at] : []))
    const shares = shared(read.words)
    return places.length > 0 && places.every((at) => shares.includes(at))
  }
  return [...cover].flatMap(([at, proofs]) => {
    const word = line.read.words[at]
    const isPlural = /[^s]s$/.test(word?.plain ?? '')
    if (!word || !isPlural || own.has(word.root) || at < part.from || at >= part.to) return []
    return proofs.length > 0 && proofs.every((proof) => isShare(proof, word.root)) ? [at] : []
  })
}
