import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatHlc } from './hlc.ts'
import { mergeCells, winningCells } from './merge.ts'
import type { Cells } from './merge.ts'

const hlc = (wall: number, device = '00000000-0000-4000-8000-000000000001'): string =>
  formatHlc({ wall, counter: 0, device })
// Few names and few times, so that edits of the same field really meet. An edit's clock names its value: the clock
// is unique, so two different values never carry the same one.
const edits = fc.array(
  fc.dictionary(
    fc.constantFrom('title', 'event.a1', 'notes', '__proto__', 'constructor'),
    fc.integer({ min: 1, max: 9 }),
    {
      maxKeys: 3,
    },
  ),
  { maxLength: 8 },
)
const toCells = (edit: Record<string, number>): Cells =>
  Object.fromEntries(Object.entries(edit).map(([name, wall]) => [name, { value: wall, hlc: hlc(wall) }]))

describe('merging edits', () => {
  it('ends the same in every order and however often an edit arrives', () => {
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat()), (list, chance) => {
        const once = list.map(toCells).reduce<Cells>(mergeCells, {})
        const shuffled = [...list, ...list].toSorted(() => (Number(chance.next().value) % 3) - 1)
        expect(shuffled.map(toCells).reduce<Cells>(mergeCells, {})).toEqual(once)
      }),
    )
  })

  it('keeps fields apart: an old edit still wins where nothing newer touched the field', () => {
    const held: Cells = { status: { value: 'applied', hlc: hlc(5) } }
    expect(winningCells(held, { status: { value: 'saved', hlc: hlc(4) }, notes: { value: 'x', hlc: hlc(4) } })).toEqual(
      {
        notes: { value: 'x', hlc: hlc(4) },
      },
    )
  })

  it('never changes an event once it is written', () => {
    const first: Cells = { 'event.a1': { value: 'applied', hlc: hlc(5) } }
    expect(mergeCells(first, { 'event.a1': { value: 'forged', hlc: hlc(6) } })).toEqual(first)
    expect(mergeCells({ 'event.a1': { value: 'forged', hlc: hlc(6) } }, first)).toEqual(first)
  })

  it('breaks a tie of time by device, the same on both sides', () => {
    const a: Cells = { title: { value: 'a', hlc: hlc(3, '00000000-0000-4000-8000-00000000000a') } }
    const b: Cells = { title: { value: 'b', hlc: hlc(3, '00000000-0000-4000-8000-00000000000b') } }
    expect(mergeCells(a, b)).toEqual(b)
    expect(mergeCells(b, a)).toEqual(b)
  })

  it('treats names like those of the language itself as plain fields', () => {
    const cells = mergeCells({}, toCells(JSON.parse('{"constructor":2,"toString":1}')))
    expect(Object.keys(cells).toSorted()).toEqual(['constructor', 'toString'])
  })
})
