import { expect, test } from 'vitest'
import { HYBRID, MODEL_BITS, ONSITE, REMOTE } from './model-words.ts'
import { modelInSentence } from './work-words.ts'

test.each([
  ['You work fully remote from anywhere in Spain.', 'remote'],
  ['Mix of home and office, as you like.', 'hybrid'],
  ['Two days a week in the office.', 'hybrid'],
  ['Mobiles Arbeiten ist möglich.', 'remote'],
  ['Eligible: no', 'onsite'],
  ['Praca STACJONARNA w Krakowie.', 'onsite'],
  ['Удалённо по всей стране', 'remote'],
  ['Deux jours de télétravail par semaine', 'hybrid'],
  ['We plan orchards and mend engines.', null],
])('%s', (sentence, model) => expect(modelInSentence(sentence)?.model ?? null).toBe(model))

test('whatever the long expressions find in has one of the bits', () => {
  const alternatives = [REMOTE, HYBRID, ONSITE].flatMap(({ source }) => source.split('|'))
  const plain = alternatives.filter((one) => /^[\p{L} ]{4,}$/u.test(one))
  expect(plain.length).toBeGreaterThan(60)
  for (const one of plain)
    if ([REMOTE, HYBRID, ONSITE].some((rule) => rule.test(one))) expect(one.toLowerCase()).toMatch(MODEL_BITS)
})
