import { expect, test } from 'vitest'
import { readSections } from './read-sections.ts'
import { richFromHtml } from './rich-from-html.ts'

const first = (found: { value: string[] }[] | undefined): string[] => found?.[0]?.value ?? []

const read = (html: string): Record<'requirements' | 'benefits' | 'skills', string[]> => {
  const { requirements, benefits, skills } = readSections(richFromHtml(html, 'https://quietwater.example.com/'))
  return { requirements: first(requirements), benefits: first(benefits), skills: first(skills) }
}

test.for([
  ['Requirements', 'Benefits'],
  ['Dein Profil', 'Wir bieten'],
  ['Profil recherché', 'Avantages'],
  ['Requisitos', 'Ofrecemos'],
  ['Requisitos', 'Benefícios'],
  ['Requisiti', 'Cosa offriamo'],
  ['Functie-eisen', 'Wij bieden'],
  ['Wymagania', 'Oferujemy'],
  ['Kvalifikationer', 'Vi erbjuder'],
  ['Вимоги', 'Ми пропонуємо'],
  ['Требования', 'Условия'],
  ['Yêu cầu', 'Quyền lợi'],
  ['任职要求', '福利'],
  ['応募資格', '待遇'],
])('under "%s" and "%s", whatever they are marked with', ([asks, gives]) => {
  const want = { requirements: ['A boat', 'A rope'], benefits: ['A house', 'A garden'], skills: [] }
  for (const mark of [
    (x: string) => `<h3>${x}</h3>`,
    (x: string) => `<p><b>${x}</b></p>`,
    (x: string) => `<p>${x}:</p>`,
  ])
    expect(
      read(
        `${mark(asks ?? '')}<ul><li>A boat</li><li>A rope</li></ul>${mark(gives ?? '')}<ul><li>A house</li><li>A garden</li></ul>`,
      ),
    ).toEqual(want)
})

test('must and nice to have stay in their order, and prose behind the bullets is neither', () => {
  const html =
    '<h2>Requirements</h2><ul><li>A boat</li></ul><h3>Nice to have</h3><ul><li>A flag</li></ul><p>We cannot sponsor a visa.</p>'
  expect(read(html).requirements).toEqual(['A boat', 'A flag'])
})

test('sentences under a heading count one by one', () => {
  expect(read('<h2>What you bring</h2><p>You row. You swim.</p>').requirements).toEqual(['You row.', 'You swim.'])
})

test('skills are a list of names, not prose', () => {
  expect(read('<h2>Tech stack</h2><p>Python, SQL, Rope</p>').skills).toEqual(['Python', 'SQL', 'Rope'])
})

test('tasks and the company are no requirements', () => {
  const html = '<h2>Your tasks</h2><ul><li>Open locks</li></ul><h2>About us</h2><p>We are old.</p>'
  expect(read(html)).toEqual({ requirements: [], benefits: [], skills: [] })
})
