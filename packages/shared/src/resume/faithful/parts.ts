import type { ReadText, Word } from './read-words.ts'
import type { Tongue } from './small-words.ts'

/** A part of a sentence that says one thing: words from `from` up to `to`. */
export interface Part {
  from: number
  to: number
  /** Which sentence of the text it is in. */
  sentence: number
  /** "No experience with Angular". */
  negated: boolean
  /** "Helped with", "took part in": it was somebody else’s work. */
  weak: boolean
  /** "Might take over", "applied for", "not completed": it has not come about. */
  unsure: boolean
  /** "Which the director approved", "reviewed by a colleague": its verb is what somebody else did. */
  others: boolean
  /** A conjunction parts it from the one before, and no mark does. */
  joined: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const AND: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: set('and or but & while whereas plus'),
  de: set('und oder sowie aber'),
  fr: set('et ou mais'),
  es: set('y e o pero'),
  nl: set('en of maar'),
}
const OR = set('or nor oder ou o ni of noch')

const NOT = set(`
  no not never none nothing nor neither without non cannot hardly lack lacks lacked lacking except excluding didn wasn haven hasn don isn
  doesn couldn kein keine keinen keinem keiner keinerlei nicht nie niemals ohne pas jamais sans aucun aucune nunca sin ningun ninguna
  ninguno tampoco geen niet nooit zonder
`)
const NOT_AFTER_ALL = set('only just limited')

/** Words of somebody who was not the one to do it; nouns too. */
const WEAK = set(`
  help helps helped helping attend attended attending attends assist assists assisted assisting assistance aid aided support supports supported supporting participate
  participated participates participating participation participant contribute contributed contributes contributing contribution
  involved joined shadowed shadowing observed observing helper co
  half helfe helfen hilft geholfen unterstutzte unterstutzt unterstutzen unterstutzung mithilfe mitarbeit mitwirkung mitgewirkt wirkte
  mitgearbeitet beteiligt beteiligung teilnahme assistierte assistenz
  aide aidait aider aidee participe participait participer participation assiste assistait appui contribue contribution soutien
  ayude ayudaba ayudar ayudo ayuda apoye apoyaba apoyo apoyar participe participaba participacion participar colabore colaboraba
  hielp helpt helpen geholpen ondersteunde ondersteunt ondersteuning meegewerkt meegeholpen deelname assisteerde werkte_mee bijgedragen
  learn learned learnt studied lernte gelernt appris aprendi aprendido geleerd
  familiar exposure interested interest interesse keen
`)
const WEAK_REACH = 4
const STRONG_NOUN = set('support aid aide apoyo ayuda assistance assistenz')

const isNot = (words: readonly Word[], at: number): boolean =>
  NOT.has(words[at]?.plain ?? '') && !NOT_AFTER_ALL.has(words[at + 1]?.plain ?? '')

const TAKES = set(
  'take takes took taken taking attend attended attending complete completed finish finished suivi asisti besuchte volgde',
)
const COURSES = set(
  'part course courses training seminar workshop class classes kurs schulung formation curso cursus opleiding',
)
const COURSE_REACH = 4

/** "Took part", "attended a course": at such a place the writer was not the one to do or to teach it. */
const isAttended = (words: readonly Word[], at: number): boolean =>
  TAKES.has(words[at]?.plain ?? '') &&
  words.slice(Math.max(0, at - COURSE_REACH - 1), at + COURSE_REACH).some(({ plain }) => COURSES.has(plain))

/** "Support" behind another noun is a field of work: "phone support". */
const isField = (words: readonly Word[], from: number, at: number): boolean =>
  STRONG_NOUN.has(words[at]?.plain ?? '') && at > from && !words[at - 1]?.small

const TEAM = new Set(['team', 'group', 'crew', 'committee', 'squad'])

/** "Part of the team that organised": others did it too. */
const isOneOfTeam = (words: readonly Word[], at: number): boolean =>
  TEAM.has(words[at]?.plain ?? '') &&
  words[at]?.ends === '' &&
  (/^(?:that|which|who)$/.test(words[at + 1]?.plain ?? '') || /^(?:part|member|on)$/.test(words[at - 3]?.plain ?? ''))

/** "Learning Go", but not "machine learning". */
const isLearning = (words: readonly Word[], from: number, at: number): boolean =>
  words[at]?.plain === 'learning' &&
  (at === from || words[at - 1]?.small === true || words[at - 1]?.plain === 'currently')

/** "Studied churn with regression": that is work and not schooling. */
const isStudied = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'studied' &&
  words.slice(at + 1, at + STUDY_REACH).some(({ plain }) => plain === 'with' || plain === 'using' || plain === 'by')
const STUDY_REACH = 6

/** "With the help of scanners". */
const isByHelp = (words: readonly Word[], at: number): boolean =>
  words[at]?.plain === 'help' && words[at - 1]?.plain === 'the' && words[at + 1]?.plain === 'of'

function isWeak(words: readonly Word[], from: number, to: number): boolean {
  let met = 0
  for (let at = from; at < to && met < WEAK_REACH; at++) {
    const word = words[at]
    if (!word) break
    if (isOneOfTeam(words, at) || isLearning(words, from, at)) return true
    if (isStudied(words, at)) return false
    if (isAttended(words, at) || (WEAK.has(word.plain) && !isField(words, from, at) && !isByHelp(words, at)))
      return true
    if (!word.small) met++
  }
  return false
}

const UNSURE = set(`
  might applied applying shortlisted nominated pending candidate finalist considering hope hoping intend intending aspiring eventually
  completed finished graduated awarded abgeschlossen beworben geplant
`)
/** Only with a "not" before them do these say that a thing has not come about. */
const ONLY_DENIED = set('completed finished graduated awarded abgeschlossen')
const WANTS = set('plan plans planning want wants wanting aim aims aiming hope hopes')

function isUnsure(words: readonly Word[], from: number, to: number): boolean {
  const own = words.slice(from, to)
  return own.some(({ plain, text }, step) => {
    if (WANTS.has(plain)) return own[step + 1]?.plain === 'to' && !own[step + 2]?.small
    if (text === 'may') return true
    if (ONLY_DENIED.has(plain)) return step < 3 && own.slice(0, step).some((_, before) => isNot(words, from + before))
    if (plain.startsWith('appl'))
      return (
        own[step + 1]?.plain === 'for' || (own[step + 1]?.plain === 'to' && own.some((word) => word.plain === 'for'))
      )
    return UNSURE.has(plain)
  })
}

const WHICH = set('which who whom that')
const DETERMINERS = set('a an the my our his her their another')

function isOthers(words: readonly Word[], from: number, to: number): boolean {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]]
  if (WHICH.has(first?.plain ?? '') && DETERMINERS.has(second?.plain ?? '') && third) return true
  return words
    .slice(from, to)
    .some(
      ({ plain }, step) =>
        plain === 'by' &&
        /(?:ed|en)$/.test(words[from + step - 1]?.plain ?? '') &&
        DETERMINERS.has(words[from + step + 1]?.plain ?? '') &&
        from + step + 2 < to,
    )
}

/** A text in its parts, by marks and conjunctions. */
export function partsOf({ words, tongue }: ReadText): Part[] {
  const parts: Part[] = []
  let [from, sentence, joined] = [0, 0, false]
  const close = (to: number): void => {
    if (to > from) {
      const before = parts.at(-1)
      const negated =
        words.slice(from, to).some((_, step) => isNot(words, from + step)) ||
        Boolean(before?.negated && joined && OR.has(words[from - 1]?.plain ?? ''))
      const unsure = isUnsure(words, from, to)
      if (before && negated && unsure && !joined && before.sentence === sentence) before.unsure = true
      parts.push({
        from,
        to,
        sentence,
        negated,
        unsure,
        others: isOthers(words, from, to),
        weak: isWeak(words, from, to),
        joined,
      })
    }
  }
  for (const [at, word] of words.entries()) {
    if (AND[tongue].has(word.plain)) {
      close(at)
      ;[from, joined] = [at + 1, true]
    } else if (word.ends !== '') {
      close(at + 1)
      ;[from, joined] = [at + 1, false]
      if (word.ends === 'sentence') sentence++
    }
  }
  close(words.length)
  return parts
}
