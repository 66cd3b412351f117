import { expect, it } from 'vitest'
import { strengthOf } from './password-strength.ts'

it.each([
  ['', 'short'],
  ['x7#Kq2!', 'short'],
  ['password', 'weak'],
  ['password1!', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['12345678901234', 'weak'],
  ['quiet otters', 'fair'],
  ['a quiet long password', 'strong'],
  ['quiet otters read maps', 'strong'],
  ['x7#Kq2!mZ9@w', 'strong'],
])('holds %o to be %s', (password, strength) => {
  expect(strengthOf(password)).toBe(strength)
})

it('counts a person’s own words for nothing', () => {
  const own = ['ann.miller@example.com', 'Ann Miller']
  expect(strengthOf('ann.miller@example.com', own)).toBe('weak')
  expect(strengthOf('Miller2026!', own)).toBe('weak')
  expect(strengthOf('quiet otters read maps', own)).toBe('strong')
})

it('never calls a password weaker because more was typed', () => {
  const order = ['short', 'weak', 'fair', 'strong']
  const typed = Array.from('quiet otters read maps', (_, at) => strengthOf('quiet otters read maps'.slice(0, at)))
  const ranks = typed.map((strength) => order.indexOf(strength))
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
})
