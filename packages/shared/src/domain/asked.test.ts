import { expect, test } from 'vitest'
import { readExperience } from './experience.ts'
import { extraPayIn } from './extra-pay.ts'
import { remoteWhere } from './remote-where.ts'
import { spokenIn } from './spoken.ts'

test.for([
  ['You have 3+ years of experience with boats', '3+ years of experience'],
  [
    'At least 5 years of professional software development experience',
    'At least 5 years of professional software development experience',
  ],
  ['2-4 yrs experience', '2-4 yrs experience'],
  ['Mindestens 3 Jahre Berufserfahrung', 'Mindestens 3 Jahre Berufserfahrung'],
  ["3 ans d'expérience minimum", "3 ans d'expérience"],
  ['Al menos 3 años de experiencia', 'Al menos 3 años de experiencia'],
  ['Experiencia mínima de 2 años', 'Experiencia mínima de 2 años'],
  ['Pelo menos 4 anos de experiência', 'Pelo menos 4 anos de experiência'],
  ['Almeno 2 anni di esperienza', 'Almeno 2 anni di esperienza'],
  ['Minimaal 3 jaar ervaring', 'Minimaal 3 jaar ervaring'],
  ['Co najmniej 3 lata doświadczenia', 'Co najmniej 3 lata doświadczenia'],
  ['Minst 3 års erfarenhet', 'Minst 3 års erfarenhet'],
  ['Досвід роботи від 3 років', 'Досвід роботи від 3 років'],
  ['Опыт работы от 2 лет', 'Опыт работы от 2 лет'],
  ['Ít nhất 2 năm kinh nghiệm', 'Ít nhất 2 năm kinh nghiệm'],
  ['3年以上の経験', '3年以上の経験'],
  ['3年以上工作经验', '3年以上工作经验'],
  ['Our 20 years of experience', null],
  ['We have been on the water for 20 years', null],
] as const)('experience: %s', ([text, want]) => {
  expect(want === null ? readExperience(text) : (readExperience(text) ?? '')).toBe(want)
})

test.for([
  ['Fluent English and conversational German', ['English', 'German']],
  ['Sehr gute Deutschkenntnisse, Deutsch C1', ['Deutsch']],
  ['Anglais courant', ['Anglais']],
  ['Nivel alto de inglés', ['inglés']],
  ['Inglês fluente', ['Inglês']],
  ['Ottimo inglese', ['inglese']],
  ['Je spreekt vloeiend Nederlands', ['Nederlands']],
  ['Znajomość angielskiego', ['angielskiego']],
  ['Flytande svenska', ['svenska']],
  ['Вільне володіння англійською', ['англійською']],
  ['Свободный английский', ['английский']],
  ['英語ビジネスレベル', ['英語']],
  ['French is a plus, written and spoken', []],
  ['Experience with natural language and English text', []],
  ['You sell English tea', []],
] as const)('languages: %s', ([text, want]) => {
  expect(spokenIn(text)).toEqual(want)
})

test.for([
  'You receive stock options.',
  'Equity from the first day',
  'An annual bonus of ten percent',
  'Eligible for a performance bonus',
  'A 13th month salary',
  'Ein 13. Monatsgehalt',
  'Urlaubsgeld und Weihnachtsgeld',
  'Un 13e mois',
  'Intéressement',
  'Bonus anual',
  'Tredicesima e quattordicesima',
  'Een 13e maand',
  'Premia roczna',
  'Бонуси за результат',
  '賞与年2回',
  '年终奖',
])('extra pay: %s', (text) => {
  expect(extraPayIn(text)).toBe(text)
})

test.for([
  'We believe in diversity, equity and inclusion.',
  'Bonus points if you row.',
  'Private equity research is our field.',
  'You report to the European Commission.',
  'A fair salary',
])('no extra pay: %s', (text) => {
  expect(extraPayIn(text)).toBeNull()
})

test.for([
  ['This role is remote within the EU.', ['EU']],
  ['Remote in Ireland or the UK.', ['Ireland', 'UK']],
  ['Remote (Germany, Austria)', ['Germany', 'Austria']],
  ['You can work remotely from anywhere in Canada.', ['Canada']],
  ['You must be based in the United States or Canada.', ['United States', 'Canada']],
  ['Open to candidates located in Poland and Ukraine.', ['Poland', 'Ukraine']],
  ['Applicants must reside in the U.S.', ['US']],
  ['Remote, US only', ['US']],
  ['Remote aus Deutschland oder Österreich möglich', ['Deutschland', 'Österreich']],
  ['Télétravail en France', ['France']],
  ['You must be based in Berlin.', []],
  ['We build remote sensors for Germany.', []],
  ['A remote team', []],
] as const)('remote: %s', ([text, want]) => {
  expect(remoteWhere(text)).toEqual(want)
})
