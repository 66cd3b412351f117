import { parseDay } from '../domain/dates.ts'
import { parseSalary } from '../domain/salary.ts'
import { readVisa } from '../domain/visa.ts'
import type { Budget } from './budget.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { modelInSentence, sentencesOf, typeIn } from './work-words.ts'

const SOURCE: Source = { reader: 'text', origin: 'page' }

/** Facts that stand only in the vacancy's own sentences: pay, where the work is done, visas, languages, degrees. */
export function readText(text: string, place: string | null, now: number, budget: Budget): Evidence {
  const evidence: Evidence = {}
  const sentences = sentencesOf(text)
  for (const sentence of sentences) {
    if (budget.isOver()) break
    readSentence(evidence, sentence, place, now)
  }
  const visa = readVisa(sentences)
  if (visa.stance !== 'unknown') add(evidence, SOURCE, 'visa', visa, 0.6, visa.evidence)
  return evidence
}

const MONEY =
  /[$€£₹¥￥₴₽₺₫₩]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|PLN|INR|SEK|NOK|DKK|CZK|LPA|VND|salary|pay|compensation|gehalt|salaire|wage)\b|薪|triệu|万/i
const DEGREE =
  /\b(?:bachelor(?:.?s)?(?: degree)?(?: (?:of|in) [^.,;()]{3,60})?|master(?:.?s)?(?: degree)(?: in [^.,;()]{3,60})?|\bph\.?d\b|doctorate|b\.?sc\b|m\.?sc\b|mba\b|associate(?:.?s)? degree|high school diploma|hochschulstudium|abgeschlossenes studium|studium (?:der|im|in)|bac ?\+ ?\d|diplôme d.ingénieur|licence|laurea|licenciatura|grado en|titulación|hbo|wo[- ]niveau|wykształcenie wyższe|вища освіта|высшее образование|đại học|本科|硕士|大卒)/iu
const EXPERIENCE =
  /(?:\b(?:at least |minimum(?: of)? |min\.? |over |mindestens |mind\. |au moins |al menos |almeno |minimaal |co najmniej )?\d{1,2}\s?(?:\+|[-–]\s?\d{1,2}\+?|to \d{1,2})?\s?\+?\s?(?:years?|yrs?|jahren?|ans|años|anos|anni|jaar|lata?|lat|let|роки|років|лет|года?|năm|年)(?:['’])?[^.;\n]{0,24}?(?:experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni\w*|praxe|досвід\w*|опыт\w*|kinh nghiệm|经验|経験))/iu
const LANGUAGE =
  /\b(english|german|french|spanish|italian|portuguese|dutch|polish|swedish|danish|norwegian|finnish|czech|ukrainian|russian|chinese|mandarin|japanese|korean|arabic|turkish|hindi|deutsch|englisch|französisch|anglais|allemand|français|inglés|español|inglese|italiano|inglês|engels|nederlands|angielski|niemiecki|engelska|engelsk|dansk|svenska)\b/giu
const LANGUAGE_LEVEL =
  /fluen|native|proficien|business level|conversational|bilingual|verhandlungssicher|fließend|kenntnisse|muttersprach|courant|maîtrise|bilingue|fluido|nivel|dominio|madrelingua|vloeiend|biegł|flytande|flydende|\b[ABC][12]\b|language|speak|written and (?:spoken|verbal|oral)|sprache/i

function readSentence(evidence: Evidence, sentence: string, place: string | null, now: number): void {
  const short = sentence.slice(0, 600)
  if (/\d/.test(short) && MONEY.test(short)) {
    const salary = parseSalary(short, { place })
    if (salary) add(evidence, SOURCE, 'salary', salary, (salary.max ?? 0) > (salary.min ?? 0) ? 0.55 : 0.5, short)
  }
  const model = modelInSentence(short)
  if (model) add(evidence, SOURCE, 'workModel', model.model, model.sure, short)
  if (
    /employment type|job type|type of (?:employment|contract)|position type|vertragsart|type de contrat|schedule:/i.test(
      short,
    )
  )
    add(evidence, SOURCE, 'employmentType', typeIn(short), 0.5, short)
  add(evidence, SOURCE, 'degree', DEGREE.exec(short)?.[0], 0.4, short)
  add(evidence, SOURCE, 'experience', EXPERIENCE.exec(short)?.[0], 0.4, short)
  if (
    /(?:deadline|apply (?:by|before|until)|closing date|applications? (?:close|due)|bewerbungsfrist|bewirb dich bis|date limite|ansøgningsfrist|sista ansökningsdag)/i.test(
      short,
    )
  )
    add(evidence, SOURCE, 'deadline', parseDay(short, now), 0.4, short)
  if (short.length < 240 && LANGUAGE_LEVEL.test(short)) {
    const languages = [...new Set([...short.matchAll(LANGUAGE)].map((match) => match[1] ?? ''))].filter(
      (one) => one !== '',
    )
    if (languages.length > 0) add(evidence, SOURCE, 'languages', languages.slice(0, 12), 0.4, short)
  }
}
