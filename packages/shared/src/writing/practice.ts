import { shareOf, termsOf } from '../domain/match/terms.ts'
import { wordsOf, quoted } from '../domain/words.ts'
import type { LikelyQuestion, OutlinePart } from './interview.ts'

/** What there is to say of an answer that was tried out. */
export interface PracticeFeedback {
  words: number
  /** About how long it takes to say. */
  seconds: number
  length: 'short' | 'good' | 'long'
  parts: Readonly<Record<OutlinePart, boolean>>
  /** The lines of the outline that it tells. */
  used: readonly string[]
  unused: readonly string[]
  fillers: readonly { word: string; count: number }[]
  /** The words of the question it says nothing about. */
  unanswered: readonly string[]
  /** What to do next, the most important first. */
  advice: readonly string[]
}

const WORDS_A_SECOND = 2.3
const SHORTEST = 60
const LONGEST = 280

const FILLERS =
  /(?<!\p{L})(?:u{1,6}[hm]{1,6}|ä{1,6}h{1,6}m{0,6}|e{1,6}hm?|euh|hum|basically|actually|literally|honestly|you know|i mean|sort of|kind of|quasi|sozusagen|irgendwie|halt|eigentlich|ehrlich gesagt|du coup|en fait|genre|voilà|bueno|o sea|pues|digamos|zeg maar|gewoon|uhm|weet je)(?!\p{L})/giu
const ENOUGH_FILLERS = 3

const SIGNS: Readonly<Record<OutlinePart, RegExp>> = {
  situation:
    /\b(?:19|20)\d\d\b|\b(?:when|while|at the time|back (?:then|in)|in my (?:last|previous|current) (?:job|role)|i was (?:working|at))\b|\b(?:als ich|damals|während|in meiner)\b|\b(?:quand|lorsque|à l.époque|dans mon)\b|\b(?:cuando|en mi (?:último|anterior)|entonces)\b|\b(?:toen|destijds|in mijn)\b/iu,
  task: /\b(?:had to|needed to|my (?:task|job|goal|role) was|goal|challenge|problem|asked (?:me|us) to|responsible)\b|\b(?:aufgabe|ziel|sollte|musste|problem|herausforderung)\b|\b(?:devais|devions|objectif|tâche|problème|défi)\b|\b(?:tenía que|objetivo|tarea|problema|reto)\b|\b(?:moest|doel|taak|probleem|uitdaging)\b/iu,
  action:
    /\bI (?:\p{L}{1,30}ly )?(?:\p{L}{1,30}ed|led|built|wrote|ran|made|set|took|began|chose|found|spoke|taught|kept|gave|went|did|put|drew|split|cut)\b|\bich (?:habe|hatte|begann|baute|schrieb|leitete|führte|plante|sprach)\b|\bj.ai\b|\b(?:hice|organicé|planifiqué|hablé|creé|construí|escribí|dirigí|he \p{L}{1,30}[ai]do)\b|\bik (?:heb|maakte|bouwde|schreef|sprak|plande)\b/iu,
  result:
    /\d ?(?:%|percent|prozent|pour cent|por ciento|procent)|\b(?:as a result|in the end|so that|result|outcome|since then|reduced|increased|saved|cut|halved|doubled|grew|we (?:won|shipped|finished))\b|\b(?:ergebnis|am ende|dadurch|seitdem|seither|gesenkt|gesteigert|gespart)\b|\b(?:résultat|finalement|depuis|réduit|augmenté|économisé)\b|\b(?:resultado|al final|desde entonces|redujo|redujimos|aumentó|ahorr\p{L}{1,30})\b|\b(?:resultaat|uiteindelijk|sindsdien|daardoor|bespaard|verlaagd|verhoogd)\b/iu,
}

const MISSING: Readonly<Record<OutlinePart, string>> = {
  situation: 'Say where and when it was, in one sentence.',
  task: 'Say what was expected of you and what made it hard.',
  action: 'Say what you did yourself: “I …”, not “we …”.',
  result: 'End with what came of it, with a figure if you know one.',
}
const TOLD = 0.4
const MOST_UNANSWERED = 3

function fillersIn(answer: string): { word: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const [word] of answer.matchAll(FILLERS))
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  return [...counts].map(([word, count]) => ({ word, count })).toSorted((a, b) => b.count - a.count)
}

/** Words of the question that carry it; every question says "tell" and "work". */
const ASKING = new Set(
  termsOf(
    'tell time what would your yourself about walk career tie together want here first three months proud piece where when gain done posting says erzählen führen sagen warum möchten racontez pourquoi cuéntenos vertel waarom hard used use much speed did you have been done gemacht hecho gedaan fait avez haben hebt',
  ),
)

function unansweredIn(question: string, answer: ReadonlySet<string>): string[] {
  const words = [...new Set(question.match(/[\p{L}\p{N}+#.-]{3,}/gu) ?? [])]
  return words
    .filter((word) => termsOf(word).length > 0 && termsOf(word).every((term) => !ASKING.has(term) && !answer.has(term)))
    .map((word) => word.replace(/[.?-]{1,5}$/, ''))
    .slice(0, MOST_UNANSWERED)
}

/** What a person who listens would say of an answer, by its words alone. */
export function feedbackOn(
  { question, outline }: Pick<LikelyQuestion, 'question' | 'outline'>,
  answer: string,
): PracticeFeedback {
  const words = wordsOf(answer).length
  const terms = new Set(termsOf(answer))
  const told = outline.filter(({ text }) => text !== '')
  const isTold = (text: string): boolean => shareOf(new Set(termsOf(text)), terms) >= TOLD
  const tells = (name: OutlinePart): boolean =>
    SIGNS[name].test(answer) || told.some(({ part, text }) => part === name && isTold(text))
  const parts = { situation: tells('situation'), task: tells('task'), action: tells('action'), result: tells('result') }
  const length = words < SHORTEST ? 'short' : words > LONGEST ? 'long' : 'good'
  const fillers = fillersIn(answer)
  const unanswered = unansweredIn(question, terms)
  const unused = told.filter(({ text }) => !isTold(text)).map(({ text }) => text)
  const found = {
    words,
    seconds: Math.round(words / WORDS_A_SECOND),
    length,
    parts,
    used: told.map(({ text }) => text).filter(isTold),
    unused,
    fillers,
    unanswered,
  } as const
  return { ...found, advice: adviceOn(found) }
}

function adviceOn({ words, length, parts, unused, fillers, unanswered }: Omit<PracticeFeedback, 'advice'>): string[] {
  if (words === 0) return ['Say or write something first.']
  const missing = (Object.keys(MISSING) as OutlinePart[]).filter((name) => !parts[name]).map((name) => MISSING[name])
  const count = fillers.reduce((sum, one) => sum + one.count, 0)
  return [
    ...(unanswered.length > 0
      ? [`You have said nothing of ${unanswered.map((word) => `“${word}”`).join(', ')} yet.`]
      : []),
    ...missing,
    ...(length === 'short' ? ['It is short: one to two minutes are usual.'] : []),
    ...(length === 'long'
      ? ['It is long: after two minutes people stop listening. Leave out what the question does not ask.']
      : []),
    ...(unused[0] === undefined ? [] : [`You could bring in: ${quoted(unused[0])}.`]),
    ...(count >= ENOUGH_FILLERS
      ? [`“${fillers[0]?.word ?? ''}” and the like come up ${count} times. A pause does the same.`]
      : []),
  ]
}
