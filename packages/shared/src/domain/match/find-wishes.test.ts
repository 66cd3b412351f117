import { expect, test } from 'vitest'
import { findWishes } from './find-wishes.ts'

const wishes = (description: string, requirements: string[] = []): string[] =>
  findWishes({ description, requirements }).map(({ need, quote }) => `${need}: ${quote}`)

test.for([
  [
    'English',
    'Duties\n- You answer calls\n\nWhat you bring:\n- Two hands\n- A boat\n\nNice to have\n- A dog\n\nWe offer\n- Tea',
  ],
  [
    'German',
    'Deine Aufgaben\n- Du nimmst Anrufe an\n\nDein Profil\n- Two hands\n- A boat\n\nVon Vorteil\n- A dog\n\nWir bieten\n- Tee',
  ],
  [
    'French',
    'Vos missions\n• Répondre au téléphone\n\nProfil recherché :\n• Two hands\n• A boat\n\nLes plus\n• A dog\n\nNous offrons\n• Du thé',
  ],
  [
    'Spanish',
    'Funciones\n- Atender llamadas\n\n¿Qué buscamos?\n- Two hands\n- A boat\n\nSe valorará\n- A dog\n\nOfrecemos\n- Té',
  ],
  [
    'Dutch',
    'Taken\n- Je neemt de telefoon op\n\nWat breng je mee?\n- Two hands\n- A boat\n\nEen pré\n- A dog\n\nWat bieden wij\n- Thee',
  ],
  [
    'marked down',
    '### **Responsibilities**\n* Answer calls\n\n### **Minimum Qualifications:**\n* Two hands\n* A boat\n\n**Preferred qualifications**\n* A dog\n\n**Benefits**\n* Tea',
  ],
] as const)('reads what %s headings ask for', ([, text]) => {
  expect(wishes(text)).toEqual(['must: Two hands', 'must: A boat', 'nice: A dog'])
})

test('takes a list under a heading that nobody knows, but none of what one gets', () => {
  const text = 'Bakery by the sea\n\nOur baker\n- Rises early\n- Knows sourdough\n\nWe offer\n- Free bread'
  expect(wishes(text)).toEqual(['must: Rises early', 'must: Knows sourdough'])
})

test('what it says of visas is a condition and no requirement', () => {
  expect(wishes('Requirements\n- A boat\n- We do not offer visa sponsorship')).toEqual(['must: A boat'])
})

test('quotes the posting to the letter', () => {
  const text =
    'About us\nWe row.\n\nRequirements: a licence; 3+ years of rowing.\n  •  **Strong** arms\r\n- Python required, Go is a plus'
  const found = findWishes({ description: text, requirements: [] })
  expect(found.length).toBeGreaterThan(3)
  for (const { quote, at } of found) expect(text.slice(at?.start, at?.end)).toBe(quote)
})

test.for([
  ['Requirements\n- Python required, Go is a plus', ['must: Python required', 'nice: Go is a plus']],
  [
    'Requirements\n- 4 years in content, ideally in software',
    ['must: 4 years in content', 'nice: ideally in software'],
  ],
  ['Requirements\n- Java, Kotlin or Scala is a plus', ['nice: Java, Kotlin or Scala is a plus']],
  ['Anforderungen\n- Führerschein von Vorteil', ['nice: Führerschein von Vorteil']],
  [
    'Requirements\n- Not required: a car\n- A boat is required',
    ['nice: Not required: a car', 'must: A boat is required'],
  ],
] as const)('tells what is needed from what is welcome: %s', ([text, expected]) => {
  expect(wishes(text)).toEqual(expected)
})

test('reads prose without any heading, and not what the firm says of itself', () => {
  const text =
    'We are a family firm and have 20 years of experience. You have worked as a cook for at least two years. Our team is small. Knowledge of HACCP is essential. Apply now.'
  expect(wishes(text)).toEqual([
    'must: You have worked as a cook for at least two years.',
    'must: Knowledge of HACCP is essential.',
  ])
})

test('what the page gave apart from its text is asked for too, without a place in it', () => {
  const found = findWishes({ description: 'A quiet place.', requirements: ['A strong back'] })
  expect(found).toEqual([{ quote: 'A strong back', at: null, need: 'must' }])
})

test.for([
  ['nothing', ''],
  ['headings alone', 'Requirements\n\nNice to have\n\nBenefits:'],
  ['marks alone', '- \n* \n•••\n###\n---'],
])('finds nothing in %s', ([, text]) => {
  expect(wishes(text ?? '')).toEqual([])
})
