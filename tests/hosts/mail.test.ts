import { smtpMail } from '@rolecall/server/ports/mail-smtp.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MAIL_PASSWORD, MAIL_USER, startMailServer } from '../support/mail-server.ts'
import type { MailServer } from '../support/mail-server.ts'

const FROM = 'Rolecall <hello@example.com>'
const EMAIL = 'zoë@example.com'
let server: MailServer
let app: TestApp
const urlOf = (port: number, password = MAIL_PASSWORD, scheme = 'smtp') =>
  `${scheme}://${MAIL_USER}:${encodeURIComponent(password)}@127.0.0.1:${port}`

beforeAll(async () => {
  server = await startMailServer()
  app = await createTestApp({ env: { SMTP_URL: urlOf(server.port), MAIL_FROM: FROM } })
})
afterAll(async () => {
  await app.close()
  await server.close()
})

it('carries a mail of two equal parts, whose link confirms the e-mail', async () => {
  const email = 'ann.miller+jobs@example.com'
  const token = await app.signUp(email)
  await app.deps.settle()
  const mail = server.mails.find(({ to }) => to?.[0]?.address === email)
  expect(mail).toMatchObject({
    from: { name: 'Rolecall', address: 'hello@example.com' },
    subject: 'Confirm your e-mail',
  })
  const links = [mail?.text, mail?.html].map((part) => /http\S+verify-email\?token=[\w-]{43}/.exec(part ?? '')?.[0])
  expect(links[0]).toBeTruthy()
  expect(links[1]).toBe(links[0])
  const { searchParams } = new URL(links[0] ?? '')
  const body = new URLSearchParams({ token: searchParams.get('token') ?? '' })
  expect((await app.app.request('/verify-email', { method: 'POST', body })).status).toBe(200)
  expect(await (await app.ask('GET', '/api/v1/users/me', { token })).json()).toMatchObject({ emailVerified: true })
})

it('is told to the log and to nobody else when the mail server refuses', async () => {
  const broken = await createTestApp({ env: { SMTP_URL: urlOf(server.port, 'wrong'), MAIL_FROM: FROM } })
  const token = await broken.signUp()
  await broken.deps.settle()
  expect((await broken.ask('GET', '/api/v1/users/me', { token })).status).toBe(200)
  expect(broken.lines).toMatchObject([{ level: 'error', event: 'background-failed' }])
  expect(JSON.stringify(broken.lines)).not.toContain('wrong@')
  await broken.close()
})

it('goes to no server that cannot show who it is', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }])
  const secure = await startMailServer({ key, cert })
  const mail = smtpMail(urlOf(secure.port, MAIL_PASSWORD, 'smtps'), FROM)
  const letter = { to: EMAIL, subject: 'Hello', text: 'Hello', html: '<p>Hello</p>' }
  await expect(mail.send(letter)).rejects.toThrow(/self-signed certificate/)
  expect(secure.mails).toEqual([])
  await secure.close()
})
