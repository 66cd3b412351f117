import { expect, test } from 'vitest'
import { newTotpSecret, stepOf, stepOfCode, toBase32, totp, totpUri } from './totp.ts'

const SECRET = toBase32(new TextEncoder().encode('12345678901234567890'))

// The table of RFC 6238, appendix B, cut to six digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', async (second, code) => {
  expect(await totp(SECRET, stepOf(second * 1000))).toBe(code)
})

test('a code is known for its own half minute and the ones beside it', async () => {
  const secret = newTotpSecret()
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const now = 1_700_000_010_000
  const code = await totp(secret, stepOf(now))
  for (const shift of [-30_000, 0, 30_000]) expect(await stepOfCode(secret, code, now + shift)).toBe(stepOf(now))
  for (const shift of [-90_000, 90_000]) expect(await stepOfCode(secret, code, now + shift)).toBeNull()
})

test('the link names the product and the account, whatever signs are in them', () => {
  const uri = new URL(totpUri(SECRET, { product: 'Rolecall', email: 'a+b@example.com' }))
  expect(uri.pathname).toContain('Rolecall:a%2Bb%40example.com')
  expect(uri.searchParams.get('secret')).toBe(SECRET)
})
