import { expect, it } from 'vitest'
import { placeOf } from '../dashboard/address.ts'
import { learningAddress, placeIn } from './place.ts'

it.for([
  { part: 'gap', role: '', query: '' },
  { part: 'roadmap', role: 'C++ / Qt developer', query: '' },
  { part: 'resources', role: '', query: '100 %' },
  { part: 'projects', role: 'Ärztin', query: 'first aid' },
] as const)('an address leads back to %o', (place) => {
  const [, ...path] = placeOf(learningAddress(place), '').view
  expect(placeIn(path)).toEqual(place)
})

it('that names no part leads to the gap', () => {
  expect(placeIn([])).toEqual({ part: 'gap', role: '', query: '' })
  expect(placeIn(['nowhere', 'baker'])).toEqual({ part: 'gap', role: 'baker', query: '' })
})
