import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import type { Part } from './parts.ts'
import type { Word } from './read-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const FROM = set('from aus vom du depuis desde del van uit')
const INTO = set('into to ins nach vers al hacia naar')

const behind = (words: readonly Word[], ways: ReadonlySet<string>): string[] =>
  words.flatMap(({ plain, ends }, at) => (ways.has(plain) && ends === '' ? [words[at + 1]?.root ?? ''] : []))

/** "From German into English" is not "from English into German". Gives the places of what goes the wrong way. */
export function wrongWays({ line }: Matter, part: Part, pool: readonly Proof[]): number[] {
  const { words } = line.read
  const own = words.slice(part.from, part.to)
  const [from, into] = [behind(own, FROM), behind(own, INTO)]
  if (from.length === 0 || into.length === 0) return []
  const known = pool.map(({ read }) => ({ from: behind(read.words, FROM), into: behind(read.words, INTO) }))
  const isSwapped = known.some(
    (ways) => from.some((root) => ways.into.includes(root)) && into.some((root) => ways.from.includes(root)),
  )
  const isSame = known.some(
    (ways) => from.some((root) => ways.from.includes(root)) && into.some((root) => ways.into.includes(root)),
  )
  return isSwapped && !isSame ? [part.from + own.findIndex(({ root }) => from.includes(root))] : []
}
