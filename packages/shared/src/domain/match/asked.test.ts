import { describe, expect, test } from 'vitest'
import { askedYears } from './asked-years.ts'
import { askedDegree, degreeLevel } from './degrees.ts'
import { askedTongues, writtenIn } from './tongues.ts'

describe('years', () => {
  test.for([
    ['5+ years of experience with Python', [5]],
    ['At least 3 years in sales', [3]],
    ['3-5 years of experience', [3]],
    ['Two years of experience as a nurse', [2]],
    ['2+ years of Java and 4 years of SQL experience', [2, 4]],
    ['Mindestens 5 Jahre Berufserfahrung', [5]],
    ['Mehrjährige Berufserfahrung', [2]],
    ["Minimum 3 ans d'expérience", [3]],
    ['Experiencia mínima de dos años', [2]],
    ['Minimaal 3 jaar ervaring', [3]],
    ['You are at least 18 years old', []],
    ['Sie sind mindestens 18 Jahre alt', []],
    ['A contract of 2 years', []],
    ['Founded 20 days ago', []],
  ] as const)('%s', ([sentence, expected]) => {
    expect(askedYears(sentence).map(({ least }) => least)).toEqual(expected)
  })
})

describe('degrees', () => {
  test.for([
    ["Bachelor's degree in computer science", 2],
    ["Master's or PhD in physics", 3],
    ['Abgeschlossenes Studium der Informatik', 2],
    ['Ausbildung zum Koch', 1],
    ['Bac+5 en gestion', 3],
    ['Grado en Derecho', 2],
    ['Hbo werk- en denkniveau', 2],
    ['Scrum master and master data', null],
    ['A high degree of independence', null],
  ] as const)('%s', ([sentence, expected]) => {
    expect(askedDegree(sentence)?.least ?? null).toBe(expected)
  })

  test.for([
    ['Kaufmännische Ausbildung', 'Kaufmännische '],
    ['Degree in law', ' in law'],
    ['Paralegal certificate or bachelor’s degree', ''],
  ] as const)('%s is about %s', ([sentence, subject]) => {
    expect(askedDegree(sentence)?.subject).toBe(subject)
  })

  test('takes an equivalent where one is offered', () => {
    expect(askedDegree('Degree in law or equivalent experience')?.orEquivalent).toBe(true)
    expect(askedDegree('Degree in law')?.orEquivalent).toBe(false)
  })

  test.for([
    ['M.Sc. Physics', '', 3],
    ['BSc (Hons) Nursing', '', 2],
    ['Physics', 'University of Wells', 2],
    ['Carpentry', 'Wells school of crafts', 1],
  ] as const)('knows how high %s of %s is', ([text, institution, level]) => {
    expect(degreeLevel(text, institution)).toBe(level)
  })
})

describe('languages', () => {
  test.for([
    ['Fluent German (C1) and good English', ['de 5', 'en 4']],
    ['Verhandlungssichere Deutsch- und gute Englischkenntnisse', ['de 5', 'en 4']],
    ['Anglais courant', ['en 5']],
    ['Inglés B2 y francés', ['en 4', 'fr -']],
    ['Je spreekt vloeiend Nederlands', ['nl 5']],
    ['Spanish', ['es -']],
    ['Experience of German law and of teaching it to large groups of people', []],
    ['A programming language such as Java', []],
  ] as const)('%s', ([sentence, expected]) => {
    expect(askedTongues(sentence).map(({ code, level }) => `${code} ${level ?? '-'}`)).toEqual(expected)
  })

  test.for([
    ['en', 'You will work with the team in the office and help the people of the town with what they need for it.'],
    [
      'de',
      'Du arbeitest mit dem Team und hilfst bei der Planung für die Stadt, die mit uns und für uns im Aufbau ist.',
    ],
    [
      'fr',
      'Vous travaillez avec les équipes pour les clients de la ville et dans les ateliers du port, et aux marchés.',
    ],
    [
      'es',
      'Trabajarás con el equipo en la oficina y en los talleres del puerto para los clientes de la ciudad y por la costa.',
    ],
    [
      'nl',
      'Je werkt met het team op de werf en bij de klanten van de haven, voor een bedrijf en met wij van het kantoor.',
    ],
    [null, 'Python, SQL'],
  ] as const)('%s', ([code, text]) => {
    expect(writtenIn(text)).toBe(code)
  })
})
