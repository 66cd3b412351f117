import { expect, test } from 'vitest'
import { chance } from '../../../tests/support/chance.ts'
import { learnWords } from './learn.ts'
import { packWords, unpackWords } from './packed.ts'
import { nearness } from './vector.ts'
import { vectorOfText, vectorOfTitle } from './word-vectors.ts'
import { wordsOf } from './words.ts'

/** Three fields whose texts never name the job itself, as many postings do not. */
const FIELDS = {
  nurse: 'patients ward shifts medication clinic doctors bedside wounds records families',
  accountant: 'ledger invoices audit taxes closing balance suppliers reporting budget payroll',
  carpenter: 'timber saws joints roofs workshop drawings site tools stairs doors',
} as const
type Field = keyof typeof FIELDS
const EVERYWHERE = 'team company salary holidays apply benefits join colleagues'

function some(words: string, count: number, random: () => number): string[] {
  const list = words.split(' ')
  return Array.from({ length: count }, () => list[Math.floor(random() * list.length)] ?? '')
}

const random = chance(7)
const textOf = (field: Field): string => [...some(FIELDS[field], 5, random), ...some(EVERYWHERE, 4, random)].join(' ')
const names = Object.keys(FIELDS) as Field[]
const samples = Array.from({ length: 240 }, (_, at) => {
  const field = names[at % names.length] ?? 'nurse'
  return { title: wordsOf(`senior ${field}`), body: wordsOf(textOf(field)) }
})
const words = learnWords(samples, random)

test('a title finds the texts of its field though they share no word with it', () => {
  for (const field of names) {
    const title = vectorOfTitle(words, `${field} wanted`)
    const near = names.toSorted(
      (a, b) => nearness(title, vectorOfText(words, FIELDS[b])) - nearness(title, vectorOfText(words, FIELDS[a])),
    )
    expect(near[0]).toBe(field)
  }
})

test('words that keep the same company are near each other, and others are not', () => {
  const near = nearness(vectorOfText(words, 'ledger audit'), vectorOfText(words, 'invoices taxes'))
  const far = nearness(vectorOfText(words, 'ledger audit'), vectorOfText(words, 'timber roofs'))
  expect(near).toBeGreaterThan(far + 0.3)
})

test('what is not known points nowhere, and is near to nothing', () => {
  const nowhere = vectorOfText(words, 'zzz 😀')
  expect([...nowhere].every((share) => share === 0)).toBe(true)
  expect(nearness(nowhere, vectorOfText(words, 'ledger'))).toBe(0)
})

test('kept in bytes and read again, they rank as before', () => {
  const read = unpackWords(packWords(words))
  for (const field of names) {
    const [before, after] = [vectorOfTitle(words, field), vectorOfTitle(read, field)]
    expect(nearness(before, after)).toBeGreaterThan(0.999)
  }
})

test('nothing can be learnt from nothing', () => {
  const empty = learnWords([], random)
  expect(empty.texts.size + empty.titles.size).toBe(0)
  expect(unpackWords(packWords(empty)).texts.size).toBe(0)
})
