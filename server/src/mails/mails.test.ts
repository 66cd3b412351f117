import { expect, test } from 'vitest'
import { letterOf } from './layout.ts'
import type { Message } from './layout.ts'
import { MAILS } from './mails.ts'

const link = 'https://api.example.com/page?token=a&b=<c>'
const email = 'o’neil+jobs@example.com'
const where = { device: 'Firefox on Windows', ip: '203.0.113.x', at: Date.UTC(2026, 10, 21, 14, 5), reset: link }
const EVERY: Record<keyof typeof MAILS, Message> = {
  verify: MAILS.verify({ link }),
  reset: MAILS.reset({ link }),
  leaveAddress: MAILS.leaveAddress({ link, email }),
  newAddress: MAILS.newAddress({ link }),
  addressTaken: MAILS.addressTaken(),
  addressChanged: MAILS.addressChanged({ email }),
  newDevice: MAILS.newDevice(where),
  passwordChanged: MAILS.passwordChanged(where),
  twoFactorOn: MAILS.twoFactorOn(where),
  twoFactorOff: MAILS.twoFactorOff({ ...where, ip: null }),
  providerLinked: MAILS.providerLinked({ ...where, provider: 'Google' }),
  accountDeleted: MAILS.accountDeleted(),
}

test.each(Object.entries(EVERY))('the mail %s says the same as a page and as text', async (_, message) => {
  const { subject, text, html } = await letterOf('ann@example.com', message)
  const shown = html
    .replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  for (const sentence of [...message.before, ...(message.after ?? [])]) {
    expect(sentence).toMatch(/[.:!]$|https:\S+$/)
    expect(text).toContain(sentence)
    expect(shown).toContain(sentence)
  }
  expect(html).toContain(`<title>${subject}</title>`)
  expect(`${subject} ${text} ${html}`).not.toMatch(/undefined|null|\[object/)
  expect(html).not.toContain('<c>')
  if (message.link) expect([text, shown].every((part) => part.includes(link))).toBe(true)
})

test('the time in a mail says its zone', async () => {
  expect((await letterOf('ann@example.com', EVERY.newDevice)).text).toContain('21 November 2026 at 14:05 UTC')
})
