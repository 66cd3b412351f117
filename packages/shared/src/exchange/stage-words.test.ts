import { expect, it } from 'vitest'
import { stageOf } from './stage-words.ts'

it.each([
  ['Bookmarked', 'saved'],
  ['WISHLIST', 'saved'],
  ['Not applied', 'saved'],
  ['Applied ✅', 'applied'],
  ['Application submitted', 'applied'],
  ['In review', 'applied'],
  ['Beworben', 'applied'],
  ['Candidature envoyée', 'applied'],
  ['2nd Interview', 'interviewing'],
  ['Interview 3', 'interviewing'],
  ['Phone_screen', 'interviewing'],
  ['Vorstellungsgespräch', 'interviewing'],
  ['Співбесіда', 'interviewing'],
  ['Negotiating', 'offered'],
  ['内定', 'offered'],
  ['Offer accepted', 'accepted'],
  ['Offer declined', 'declined'],
  ['Not selected', 'rejected'],
  ['Absage', 'rejected'],
  ['Rechazado', 'rejected'],
  ['I withdrew', 'withdrawn'],
  ['No response', 'ghosted'],
  ['Keine Rückmeldung', 'ghosted'],
])('%s is %s', (word, stage) => {
  expect(stageOf(word)).toBe(stage)
})

it('does not guess', () => {
  for (const word of ['', 'maybe', 'constructor', '__proto__', '42', 'Ask Ada about it'])
    expect(stageOf(word)).toBeNull()
})
