import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'

const TIMEOUT_MS = 15_000

export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport({ url, connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS })
  return {
    ready: true,
    send: async (letter) => {
      await transport.sendMail({ from, ...letter })
    },
  }
}
