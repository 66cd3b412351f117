import { expect, it } from 'vitest'
import { listGoesOn, marked } from './marks.ts'
import type { Change } from './marks.ts'

/** The text afterwards, with what is then chosen in brackets of its own. */
const after = (text: string, change: Change | null): string | null => {
  if (!change) return null
  const whole = text.slice(0, change.from) + change.text + text.slice(change.to)
  return `${whole.slice(0, change.start)}‹${whole.slice(change.start, change.end)}›${whole.slice(change.end)}`
}

it.for([
  ['bold', 'ask Ann now', 4, 7, 'ask **‹Ann›** now'],
  ['bold', 'ask **Ann** now', 6, 9, 'ask ‹Ann› now'],
  ['bold', 'a **b**', 5, 5, 'a **b**‹›'],
  ['italic', '', 0, 0, '_‹›_'],
  ['heading', 'one\ntwo', 5, 5, 'one\n## two‹›'],
  ['list', 'one\ntwo', 0, 7, '- one\n- two‹›'],
  ['list', '- one\n- two', 2, 8, 'one\ntwo‹›'],
  ['link', 'see here', 4, 8, 'see [here](‹https://›)'],
  ['link', 'https://a.example', 0, 17, '[‹›](https://a.example)'],
] as const)('%s makes of “%s”', ([mark, text, from, to, wanted]) => {
  expect(after(text, marked(mark, text, from, to))).toBe(wanted)
})

it.for([
  ['- one', '- one\n- ‹›'],
  ['9. nine', '9. nine\n10. ‹›'],
  ['- one\n- ', '- one\n\n‹›'],
  ['no list', null],
] as const)('Enter after “%s”', ([text, wanted]) => {
  expect(after(text, listGoesOn(text, text.length))).toBe(wanted)
})
