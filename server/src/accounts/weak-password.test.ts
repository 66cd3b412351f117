import { expect, test } from 'vitest'
import { bitsOf, hasWord } from './bloom.ts'
import { COMMON_PASSWORDS } from './common-passwords.ts'
import { isWeakPassword } from './weak-password.ts'

const OWN = ['anna.miller@example.org', 'Anna Miller']

test.each([
  'password',
  'Password1!',
  'iloveyou',
  'sunshine1',
  'qwertyuiop',
  '12345678',
  '87654321',
  'aaaaaaaa',
  'abababab',
  'abcdefgh',
  'anna.miller1',
  'MillerAnna99',
  'rolecall1',
])('%s is refused', async (password) => {
  expect(await isWeakPassword(password, OWN)).toBe(true)
})

test.each([
  'correct horse',
  'four words in a row',
  'Blau-Ofen-19-Tisch',
  'miller quietly ferments',
  'пароль из слов',
  '9c5v2-kkq0x',
])('%s is taken', async (password) => {
  expect(await isWeakPassword(password, OWN)).toBe(false)
})

test('the list takes few passwords made by chance for common ones', () => {
  const list = Uint8Array.from(Buffer.from(COMMON_PASSWORDS, 'base64'))
  const made = Array.from({ length: 3000 }, () => crypto.randomUUID())
  expect(made.filter((password) => hasWord(list, password)).length).toBeLessThan(20)
})

test('a set knows its words and hardly any others', () => {
  const words = Array.from({ length: 500 }, (_, i) => `word ${i}`)
  const set = new Uint8Array(1000)
  for (const word of words)
    for (const bit of bitsOf(word, 8000)) set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7))
  expect(words.every((word) => hasWord(set, word))).toBe(true)
  const others = Array.from({ length: 5000 }, (_, i) => `other ${i}`).filter((word) => hasWord(set, word))
  expect(others.length).toBeLessThan(25)
})
