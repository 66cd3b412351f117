import { wordsOf } from '../../domain/words.ts'
import { isTopped, provesWord } from './cover.ts'
import type { Matter } from './cover.ts'
import type { Proof } from './evidence.ts'
import { LESSENING, NOT_BY_DOING } from './titles.ts'
import type { Title } from './titles.ts'

const lessenedBy = (proof: { read: Proof['read'] }, { from, head }: Title): string[] =>
  proof.read.words.slice(from, head).flatMap(({ plain }) => (LESSENING.has(plain) ? [plain] : []))

/** "Volunteered as a trainer" hides nothing of "volunteer trainer". */
const volunteered = ({ read }: Matter['line']): string[] =>
  read.words.some(({ root }) => root === 'volunteer') ? ['volunteer'] : []

/** These say more of a title only where they stand in it: a "lead" elsewhere made nobody a lead developer. */
const RAISING = new Set(
  'senior lead leading head chief principal master staff executive managing leitender leitende chefin hoofd jefe'.split(
    ' ',
  ),
)

const OF = new Set(['of', 'der', 'des', 'von', 'du', 'de', 'van'])
const ofWhat = ({ read: { words } }: Matter['line'], { to }: Title) =>
  OF.has(words[to]?.plain ?? '') ? words.slice(to + 1).find(({ small }) => !small) : undefined

/** "Head of a group" there does not make anybody "head of Kita Sonnenhof". */
function isWidened(line: Matter['line'], title: Title, proof: Proof, known: Title): boolean {
  const [said, had] = [ofWhat(line, title), ofWhat(proof, known)]
  const employer = wordsOf(proof.fact.of ?? '')
  return Boolean(said?.capital && employer.includes(said.plain) && had && !employer.includes(had.plain))
}

const QUALIFIED = new Set(
  'registered licensed licenced certified qualified accredited examined gepruft zertifiziert'.split(' '),
)

/** "HCPC-registered paramedic": what somebody is registered with may be said elsewhere, in one sentence. */
function isQualified(matter: Matter, at: number, proof: Proof): boolean {
  const words = matter.line.read.words
  const last = [at, at + 1].find((place) => QUALIFIED.has(words[place]?.plain ?? ''))
  return last !== undefined && [last - 1, last].every((place) => provesWord(matter, place, proof))
}

/** "Apprentice electrician" does not prove "electrician", nor does "laboratory assistant" prove "laboratory manager". */
function provesTitle(matter: Matter, title: Title, proof: Proof, group: readonly Proof[]): boolean {
  const { line, meanings } = matter
  const words = line.read.words
  const roots = words.slice(title.head, title.to).map(({ root }) => root)
  return proof.titles.some((known) => {
    if (known.part.negated) return false
    const wide = new Set(known.meanings.flatMap((one) => meanings.withWider(one)))
    const theirs = proof.read.words.slice(known.head, known.to).map(({ root }) => root)
    const learns = new Set([...lessenedBy(line, { ...title, head: title.to }), ...volunteered(line)])
    // "Manager of the branch" is what a "branch manager" is.
    const whole = proof.read.words.slice(known.from, known.to)
    const isLearner = LESSENING.has(words[title.to - 1]?.plain ?? '') && whole.some(({ root }) => root === roots.at(-1))
    const isSame = theirs.join(' ').endsWith(roots.join(' ')) || isLearner
    if (!isSame && !title.meanings.some((one) => wide.has(one))) return false
    if (lessenedBy(proof, known).some((word) => !learns.has(word))) return false
    const modifiers = words
      .slice(title.from, title.head)
      .flatMap(({ small }, step) => (small ? [] : [title.from + step]))
    const own = new Set(proof.read.words.slice(known.from, known.to).map(({ plain }) => plain))
    const isRaised = modifiers.some((at) => {
      const plain = words[at]?.plain ?? ''
      return (RAISING.has(plain) && !own.has(plain)) || isTopped(matter, at, [proof])
    })
    if (isRaised || isWidened(line, title, proof, known)) return false
    return modifiers.every(
      (at) =>
        provesWord(matter, at, proof) ||
        group.some((one) => (one.heading || isQualified(matter, at, one)) && provesWord(matter, at, one)),
    )
  })
}

/** "English teacher" of "taught English", "van driver" of "drove a van": an agent is who did it. */
function isByDoing({ line }: Matter, title: Title, { read, pieces, titles }: Proof): boolean {
  const words = line.read.words
  const head = words[title.to - 1]
  if (!head || line.read.tongue !== 'en' || title.to - title.head !== 1 || NOT_BY_DOING.test(head.plain)) return false
  const stem = /(?:er|or)$/.test(head.plain) ? head.plain.replace(/(?:er|or)$/, '') : head.plain
  const isDone = pieces.some(
    ({ part }) =>
      !part.weak &&
      !part.negated &&
      read.words.some(
        ({ root, plain }, place) =>
          place >= part.from &&
          place < part.to &&
          titles.every(({ from, to }) => place < from || place >= to) &&
          (root === stem || root === head.root || `${root}e` === stem || root === `${stem}e`) &&
          /(?:ed|ing)$|^(?:taught|drove|wrote|sold|built|led|ran|cooks?|teach|drives?|welds?)$/.test(plain),
      ),
  )
  return isDone
}

const doneProofs = (matter: Matter, title: Title, pool: readonly Proof[]): Proof[] =>
  pool.filter(
    (proof) =>
      isByDoing(matter, title, proof) &&
      matter.line.read.words
        .slice(title.from, title.head)
        .every(({ small }, step) => small || provesWord(matter, title.from + step, proof)),
  )

export function titleProofs(matter: Matter, title: Title, pool: readonly Proof[]): Proof[] {
  const proven = pool.filter((proof) => {
    const group = pool.filter(({ fact }) => fact.of === proof.fact.of)
    return provesTitle(matter, title, proof, group)
  })
  return proven.length > 0 ? proven : doneProofs(matter, title, pool)
}
