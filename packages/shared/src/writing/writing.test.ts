import { beforeAll, describe, expect, test } from 'vitest'
import { DEFAULT_OPTIONS, LANGUAGES, LENGTHS, TONES } from '../ai/kinds.ts'
import type { Language, WritingOptions } from '../ai/kinds.ts'
import { matchOf } from '../domain/match/match.ts'
import { EMPTY_MATCH_PROFILE } from '../domain/match/match-profile.ts'
import { DEFAULT_WEIGHTS } from '../domain/match/weights.ts'
import { emptyPosting } from '../domain/posting-values.ts'
import { Resume } from '../domain/resume.ts'
import type { Lexicon } from '../domain/skills/lexicon.ts'
import { loadLexicon } from '../domain/skills/load.ts'
import { linesOf } from '../resume/resume-line.ts'
import { draftAnswer } from './answers.ts'
import { companyBrief } from './brief.ts'
import type { WritingInput } from './evidence.ts'
import { likelyQuestions } from './interview.ts'
import { writeLetter } from './letter.ts'
import { feedbackOn } from './practice.ts'

const today = '2026-03-01'
let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})

const POINTS: Readonly<Record<Language, string[]>> = {
  en: [
    'Built billing services in Kotlin for the web shop, 4,000 orders a day',
    'Weekly reports for the board of the company',
  ],
  de: [
    'Abrechnung in Kotlin für den Laden und die Filialen, 4.000 Bestellungen am Tag',
    'Berichte für die Leitung und das Amt',
  ],
  fr: [
    'Services de facturation en Kotlin pour la boutique et les agences, 4 000 commandes par jour',
    'Rapports pour la direction et les clients',
  ],
  es: [
    'Servicios de facturación en Kotlin para la tienda y las oficinas, 4.000 pedidos al día',
    'Informes para la dirección y los clientes',
  ],
  nl: [
    'Facturatie in Kotlin voor de winkel en het kantoor, 4.000 bestellingen per dag',
    'Rapporten voor de directie en het bestuur',
  ],
}
const ASKS: Readonly<Record<Language, string>> = {
  en: 'We are a family-owned company with 120 employees. Our product is used by bakeries.\n\nRequirements\n- Experience with Kotlin\n- You have worked with Kubernetes in the past\n- Fluent English\n\nYour interview is one hour, and then you meet the team.',
  de: 'Wir sind ein Familienunternehmen mit 120 Mitarbeitern, und unser Produkt ist für die Bäckerei.\n\nAnforderungen\n- Erfahrung mit Kotlin\n- Kenntnisse in Kubernetes sind für die Arbeit bei uns erforderlich\n- Deutsch\n\nDer Bewerbungsprozess hat zwei Gespräche.',
  fr: 'Nous sommes une entreprise familiale de 120 salariés et nos clients sont les boulangeries.\n\nProfil\n- Expérience en Kotlin\n- Vous avez travaillé avec Kubernetes dans une équipe\n- Français',
  es: 'Somos una empresa familiar con 120 empleados y nuestros clientes son las panaderías.\n\nRequisitos\n- Experiencia con Kotlin\n- Conocimientos de Kubernetes para el trabajo en el equipo\n- Español',
  nl: 'Wij zijn een familiebedrijf met 120 medewerkers en onze klanten zijn de bakkers.\n\nFunctie-eisen\n- Ervaring met Kotlin\n- Kennis van Kubernetes voor het werk in het team\n- Nederlands',
}
const TONGUES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  nl: 'Nederlands',
}

function given(language: Language, options: Partial<WritingOptions> = {}, own: Language = language): WritingInput {
  const resume = Resume.parse({
    basics: { name: 'Ann Miller', location: { city: 'Leeds' } },
    work: [
      { name: 'Larkfield Signals', position: 'Backend Engineer', startDate: '2020-03', highlights: POINTS[own] },
      { name: 'Brack Foods', position: 'Developer', startDate: '2016', endDate: '2018', highlights: ['Excel'] },
    ],
    skills: [{ name: 'Kotlin' }, { name: 'Excel' }],
    languages: [{ language: TONGUES[language], fluency: 'C1' }],
  })
  const posting = {
    ...emptyPosting('https://jobs.example.com/1'),
    title: 'Backend Engineer (m/w/d)',
    company: 'Quillmark',
    description: ASKS[language],
  }
  const match = matchOf({ resume, profile: EMPTY_MATCH_PROFILE, posting, lexicon, weights: DEFAULT_WEIGHTS, today })
  return { resume, posting, match, lexicon, stated: [], options: { ...DEFAULT_OPTIONS, ...options }, today }
}

const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/g) ?? []

describe.each(LANGUAGES)('a letter in %s', (language) => {
  test.each(TONES.flatMap((tone) => LENGTHS.map((length) => [tone, length] as const)))('%s, %s', (tone, length) => {
    const input = given(language, { tone, length })
    const { text, paragraphs, salutation } = writeLetter(input)
    expect(text.startsWith(salutation)).toBe(true)
    expect(text).toContain('Quillmark')
    expect(text).toContain('Larkfield Signals')
    expect(text).not.toMatch(/undefined|null|\(m\/w\/d\)|\s{3}|[.,;:] ?[.,;]/)
    expect(text).not.toMatch(/passion|proven track record|results-driven|team player|dynami/i)
    // Every figure stands in the résumé, or is the years that its dates make.
    const known = new Set([...numbersIn(JSON.stringify(input.resume)), '2020', '9'])
    expect(numbersIn(text).filter((number) => !known.has(number))).toEqual([])
    expect(paragraphs.length).toBeGreaterThanOrEqual(3)
  })

  test('is longer the longer it is asked for', () => {
    const lengths = LENGTHS.map((length) => writeLetter(given(language, { length })).text.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })
})

test('each tone says it in its own way', () => {
  for (const language of LANGUAGES) {
    const openings = TONES.map((tone) => writeLetter(given(language, { tone })).paragraphs[0]?.text)
    expect(new Set(openings).size).toBe(TONES.length)
  }
})

test('what a person has done is told in the first person, and lines in another language are left out', () => {
  expect(writeLetter(given('en')).text).toContain('At Larkfield Signals I built billing services in Kotlin')
  const { text, notes } = writeLetter(given('en', {}, 'de'))
  expect(text).not.toContain('Abrechnung')
  expect(notes).toHaveLength(1)
})

test('a line the person chose is told, however little it says to this employer', () => {
  const resume = given('en').resume
  const highlights = linesOf(resume)
    .filter(({ text }) => text.startsWith('Weekly'))
    .map(({ id }) => id)
  expect(writeLetter(given('en', { length: 'short', highlights })).text).toContain('Weekly reports')
})

test.each([
  ['Why do you want to work at Quillmark?', 'why-us'],
  ['What are your salary expectations?', 'salary'],
  ['Wie lange ist Ihre Kündigungsfrist?', 'notice'],
  ['Are you legally authorized to work in the UK?', 'authorisation'],
  ['Will you now or in the future require sponsorship?', 'sponsorship'],
  ['Combien d’années d’expérience avez-vous avec Kotlin ?', 'years-with'],
  ['What is your greatest achievement?', 'achievement'],
  ['¿Estaría dispuesto a trasladarse?', 'relocation'],
  ['Wat zijn je sterke punten?', 'strengths'],
  ['Warum möchten Sie bei uns arbeiten?', 'why-us'],
  ['¿Cuáles son sus expectativas salariales?', 'salary'],
  ['Tell us about yourself', 'about-you'],
  ['Welche Sprachen sprechen Sie?', 'languages'],
  ['Link to your portfolio', 'links'],
  ['What is your favourite colour?', 'other'],
])('%j is about %s', (question, kind) => {
  expect(draftAnswer(question, given('en')).kind).toBe(kind)
})

test('years are those of the jobs that name it, and never more', () => {
  const { text, facts } = draftAnswer('How many years of experience do you have with Kotlin?', given('en'))
  expect(text).toBe('6 years with Kotlin, at Larkfield Signals.')
  expect(facts.length).toBeGreaterThan(0)
  expect(draftAnswer('How many years of experience do you have with Kubernetes?', given('en'))).toMatchObject({
    text: '',
    missing: 'For how long have you worked with Kubernetes, and where?',
  })
})

test('what nobody said is asked for and not made up', () => {
  for (const question of ['What is your notice period?', 'Salary?', 'Favourite colour?', 'Your portfolio, please']) {
    const { text, missing } = draftAnswer(question, given('en'))
    expect([text, missing === null]).toEqual(['', false])
  }
  const stated = [
    { text: 'Three months to the end of a quarter.', about: 'notice period', where: null, at: '2026-03-01T08:00:00Z' },
  ]
  const answered = draftAnswer('What is your notice period?', { ...given('en'), stated })
  expect(answered).toMatchObject({ text: 'Three months to the end of a quarter.', missing: null })
})

test('pay and the right to work come from the profile', () => {
  const person = {
    payFloor: { amount: 75_000, currency: 'EUR', period: 'year' as const },
    authorised: { de: 'citizen' as const },
  }
  expect(draftAnswer('Salary expectations?', given('en'), person).text).toBe('From 75,000 EUR a year.')
  expect(draftAnswer('Are you allowed to work in Germany?', given('en'), person).text).toBe(
    'Yes, I am allowed to work in Germany.',
  )
})

test.each(LANGUAGES)('likely questions in %s, the gaps among the first', (language) => {
  const questions = likelyQuestions(given(language))
  expect(questions.length).toBeGreaterThanOrEqual(5)
  expect(questions[1]?.question).toContain('Kubernetes')
  expect(questions[1]?.quote).toContain('Kubernetes')
  const said = JSON.stringify(given(language).resume)
  const told = questions.flatMap(({ outline }) => outline).filter(({ part }) => part === 'action' || part === 'result')
  for (const { text, hint } of told) expect([said.includes(text), text === '' || hint === null]).toEqual([true, true])
})

test('practice says what is there and what is not', () => {
  const question = likelyQuestions(given('en')).find((one) => one.question.includes('Kotlin'))
  expect(question).toBeDefined()
  const about = question ?? { question: '', outline: [] }
  const empty = feedbackOn(about, '')
  expect(empty.advice).toEqual(['Say or write something first.'])
  const vague = feedbackOn(about, 'Well, um, basically we did a lot, you know, um, and it was actually fine.')
  expect(vague).toMatchObject({ length: 'short', parts: { action: false, result: false } })
  expect(vague.fillers.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(4)
  expect(vague.unanswered).toContain('Kotlin')
  const full = feedbackOn(
    about,
    `In 2021 at Larkfield Signals the old billing was too slow. My goal was to keep up with the shop. I built the billing services in Kotlin and ${'I tested each of them with the team and wrote down what we found. '.repeat(6)}In the end we handled 4,000 orders a day.`,
  )
  expect(full).toMatchObject({
    length: 'good',
    unanswered: [],
    parts: { situation: true, task: true, action: true, result: true },
  })
  expect(full.used.length).toBeGreaterThan(0)
})

test.each(LANGUAGES)('what the posting says of the company in %s is quoted to the letter', (language) => {
  const { posting } = given(language)
  const { parts } = companyBrief(posting, lexicon)
  expect(parts.map(({ part }) => part)).toContain('size')
  for (const { quotes } of parts) {
    for (const { text, at } of quotes) expect(posting.description?.slice(at.start, at.end)).toContain(text)
  }
  expect(companyBrief({ ...posting, description: null }, lexicon).parts).toEqual([])
})
