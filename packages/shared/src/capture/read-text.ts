import { parseDay } from '../domain/dates.ts'
import { readExperience } from '../domain/experience.ts'
import { extraPayIn } from '../domain/extra-pay.ts'
import { remoteWhere } from '../domain/remote-where.ts'
import { parseSalary } from '../domain/salary.ts'
import { spokenIn } from '../domain/spoken.ts'
import { readVisa } from '../domain/visa.ts'
import { DEADLINE } from './deadline-words.ts'
import type { Budget } from './budget.ts'
import { placeInSentence } from './place-guess.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { modelInSentence, sentencesOf, typeIn } from './work-words.ts'

const SOURCE: Source = { reader: 'text', origin: 'page' }

type Wants = (field: keyof Evidence) => boolean
const everything: Wants = () => true

/**
 * Facts that stand only in the vacancy's own sentences: pay, where the work is done, visas, languages, degrees. Whoever
 * wants only some of them is spared the time for the others.
 */
export function readText(
  text: string,
  place: string | null,
  now: number,
  budget: Budget,
  wants: Wants = everything,
): Evidence {
  const evidence: Evidence = {}
  const sentences = sentencesOf(text)
  for (const sentence of sentences) {
    if (budget.isOver()) break
    readSentence(evidence, sentence, place, now, wants)
  }
  if (budget.isOver()) return evidence
  readShared(evidence, sentences, wants)
  const visa = wants('visa') ? readVisa(sentences) : null
  if (visa && visa.stance !== 'unknown') add(evidence, SOURCE, 'visa', visa, 0.6, visa.evidence)
  return evidence
}

const MONEY =
  /[$€£₹¥￥₴₽₺₫₩]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|PLN|INR|SEK|NOK|DKK|CZK|LPA|VND|salary|pay|compensation|gehalt|salaire|wage)\b|薪|triệu|万/i
const DEGREE =
  /\b(?:bachelor(?:.?s)?(?: degree)?(?: (?:of|in) [^.,;()]{3,60})?|master(?:.?s)?(?: degree)(?: in [^.,;()]{3,60})?|\bph\.?d\b|doctorate|b\.?sc\b|m\.?sc\b|mba\b|associate(?:.?s)? degree|high school diploma|hochschulstudium|abgeschlossenes studium|studium (?:der|im|in)|bac ?\+ ?\d|diplôme d.ingénieur|licence|laurea|licenciatura|grado en|titulación|hbo|wo[- ]niveau|wykształcenie wyższe|вища освіта|высшее образование|đại học|本科|硕士|大卒)/iu

const TYPED =
  /employment type|job type|type of (?:employment|contract)|position type|vertragsart|type de contrat|schedule:/i

function readSentence(evidence: Evidence, sentence: string, place: string | null, now: number, wants: Wants): void {
  const short = sentence.slice(0, 600)
  if (wants('salary')) readPay(evidence, short, place)
  if (wants('location')) placeInSentence(evidence, short)
  const model = wants('workModel') ? modelInSentence(short) : null
  if (model) add(evidence, SOURCE, 'workModel', model.model, model.sure, short)
  if (wants('employmentType') && TYPED.test(short)) add(evidence, SOURCE, 'employmentType', typeIn(short), 0.5, short)
  if (wants('degree')) add(evidence, SOURCE, 'degree', DEGREE.exec(short)?.[0], 0.4, short)
  if (wants('experience')) add(evidence, SOURCE, 'experience', readExperience(short), 0.4, short)
  if (wants('deadline')) add(evidence, SOURCE, 'deadline', deadlineIn(short, now), 0.4, short)
  const where = wants('remoteCountries') ? remoteWhere(short) : []
  if (where.length > 0) add(evidence, SOURCE, 'remoteCountries', where, 0.45, short)
}

function readPay(evidence: Evidence, short: string, place: string | null): void {
  if (!/\d/.test(short) || !MONEY.test(short)) return
  const salary = parseSalary(short, { place })
  if (salary) add(evidence, SOURCE, 'salary', salary, (salary.max ?? 0) > (salary.min ?? 0) ? 0.55 : 0.5, short)
}

/** The day behind the word is meant; another one may stand before it. */
export function deadlineIn(text: string, now: number): string | null {
  const word = DEADLINE.exec(text)
  return word ? parseDay(text.slice(word.index), now) : null
}

/** Facts that several sentences may share: each adds to one list. */
function readShared(evidence: Evidence, sentences: readonly string[], wants: Wants): void {
  const languages = wants('languages') ? sentences.flatMap((sentence) => spokenIn(sentence)) : []
  const once = languages.filter((one, i) => languages.findIndex((all) => all.toLowerCase() === one.toLowerCase()) === i)
  if (once.length > 0) add(evidence, SOURCE, 'languages', once.slice(0, 12), 0.4)
  const extra = wants('extraPay') ? [...new Set(sentences.flatMap((sentence) => extraPayIn(sentence) ?? []))] : []
  if (extra.length > 0) add(evidence, SOURCE, 'extraPay', extra.slice(0, 3).join('\n'), 0.5, extra[0])
}
