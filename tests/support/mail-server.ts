import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export const MAIL_USER = 'rolecall'
export const MAIL_PASSWORD = 'the password of the mail account'

export interface MailServer {
  port: number
  /** Every mail taken so far, read as a mail program reads it. */
  mails: readonly Email[]
  close(): Promise<void>
}

/** A mail server as providers run them: it takes mails from who signs in, and speaks TLS from the first byte if given a key. */
export async function startMailServer(tls?: { key: string; cert: string }): Promise<MailServer> {
  const mails: Email[] = []
  const server = new SMTPServer({
    ...(tls ? { secure: true, ...tls } : { hideSTARTTLS: true, allowInsecureAuth: true }),
    onAuth: ({ username, password }, _session, answer) => {
      const right = username === MAIL_USER && password === MAIL_PASSWORD
      answer(right ? null : new Error('Wrong name or password'), { user: username })
    },
    onData: (stream, _session, answer) => {
      void buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => mails.push(mail))
        .then(() => answer(null))
    },
  })
  // What breaks a connection is the business of whoever called.
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const { port } = server.server.address() as AddressInfo
  return { port, mails, close: () => new Promise((closed) => server.close(() => closed())) }
}
