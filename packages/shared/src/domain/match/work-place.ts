import type { WORK_MODELS } from '../posting-values.ts'
import type { Posting } from '../posting.ts'
import type { Piece } from './pieces.ts'

type WorkModel = (typeof WORK_MODELS)[number]

export interface WorkPlace {
  model: WorkModel | null
  /** Days of a week at the employer's; null where no number is said. */
  days: number | null
  quote: string | null
}

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
}
const DAYS = new RegExp(
  `(?<![\\p{L}\\d])(?<count>[1-5]|${Object.keys(COUNTS).join('|')})(?:\\s?(?:[-–]|to|bis|à|a|tot|or|oder)\\s?[1-5])?\\s(?:full |volle )?(?:days?|tagen?|tage|jours?|días?|dagen|dag)(?!\\p{L})`,
  'iu',
)
const A_WEEK =
  /week|woche|semaine|semana|weekly|wöchentlich|office|büro|home|remote|télétravail|teletrabajo|thuis|kantoor|site|ort\b|présentiel|presencial/iu
const THERE =
  /office|on[- ]?site|in person|in-person|our (?:site|premises|studio|clinic|lab)|\bhq\b|vor ort|büro|präsenz|sur site|au bureau|présentiel|oficina|presencial|op kantoor|op locatie/iu
const HOME =
  /home|remote|from anywhere|mobil(?:es|em)? arbeit|télétravail|à distance|teletrabajo|en remoto|desde casa|thuis|op afstand/iu
const NO_HOLIDAY = /vacation|holiday|leave|urlaub|congés|vacaciones|vakantie|training days|notice|response/iu
const AROUND = 60

/** Where the work is done. A number of days says more than the word "remote" beside it. */
export function workPlaceOf(posting: Posting, pieces: readonly Piece[]): WorkPlace {
  for (const { text } of pieces) {
    const days = daysIn(text)
    if (days !== null) return { model: days === 0 ? 'remote' : days === 5 ? 'onsite' : 'hybrid', days, quote: text }
  }
  const { workModel: model, workModelEvidence: quote } = posting
  return { model, days: null, quote: model === null ? null : (quote ?? null) }
}

function daysIn(sentence: string): number | null {
  const found = DAYS.exec(sentence)
  if (!found || NO_HOLIDAY.test(sentence) || !A_WEEK.test(sentence)) return null
  const said = (found.groups?.['count'] ?? '').toLowerCase()
  const count = COUNTS[said] ?? Number(said)
  const after = sentence.slice(found.index, found.index + AROUND)
  const before = sentence.slice(Math.max(0, found.index - AROUND), found.index)
  const there = nearest(THERE, after, before)
  const home = nearest(HOME, after, before)
  if (there === home) return null
  return there < home ? count : 5 - count
}

/** How far off a word is; what follows is nearer than what went before. */
function nearest(words: RegExp, after: string, before: string): number {
  const behind = words.exec(after)?.index
  if (behind !== undefined) return behind
  return words.test(before) ? AROUND : Number.POSITIVE_INFINITY
}
