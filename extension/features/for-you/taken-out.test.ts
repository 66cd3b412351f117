import { expect, it } from 'vitest'
import { takenOut } from './taken-out.ts'

const named = (id: string) => ({ id })

/** A list that is changed as those of the page are. */
function listOf(...ids: string[]) {
  let items = ids.map(named)
  return {
    change: (next: (before: { id: string }[]) => { id: string }[]) => void (items = next(items)),
    ids: () => items.map(({ id }) => id).join(''),
  }
}

it('takes some out of a list and puts each back where it stood', () => {
  const { change, ids } = listOf('a', 'b', 'c', 'd')
  const { out, back } = takenOut(change, ({ id }) => id === 'b' || id === 'd')
  out()
  expect(ids()).toBe('ac')
  back()
  expect(ids()).toBe('abcd')
})

it('puts back none that is there again by itself, and takes the same out once more', () => {
  const { change, ids } = listOf('a', 'b', 'c')
  const { out, back } = takenOut(change, ({ id }) => id === 'b')
  out()
  change((items) => [...items, named('b')])
  back()
  expect(ids()).toBe('acb')
  out()
  expect(ids()).toBe('ac')
})
