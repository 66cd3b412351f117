import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestApp } from './testing.ts'

export interface ReadMail {
  subject: string
  /** Everything in it, as it was before it was packed for the way. */
  whole: string
  /** The first link, without its host; empty where there is none. */
  link: string
}

const unpack = (mail: string): string => {
  const bytes = mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

function read(mail: string): ReadMail {
  const whole = unpack(mail)
  const link = /https?:\/\/\S+/.exec(whole)?.[0]
  const { pathname, search } = new URL(link ?? 'http://localhost')
  return { subject: /^Subject: (.*)$/m.exec(whole)?.[1]?.trim() ?? '', whole, link: link ? pathname + search : '' }
}

/** All mails to somebody so far, in the order they were written; those still on their way are waited for. */
export async function mailsTo({ deps, folder }: TestApp, address: string): Promise<ReadMail[]> {
  await deps.settle()
  const mails = join(folder, 'mail')
  const names = (await readdir(mails).catch(() => [])).filter((name) => name.endsWith('.eml')).toSorted()
  const texts = await Promise.all(names.map((name) => readFile(join(mails, name), 'latin1')))
  return texts.filter((text) => text.includes(`To: ${address}\r\n`)).map(read)
}

/** The newest link to a page of ours in somebody's mails; empty where there is none. */
export async function linkTo(app: TestApp, address: string, page: string): Promise<string> {
  const mails = await mailsTo(app, address)
  return mails.findLast(({ link }) => link.startsWith(`${page}?`))?.link ?? ''
}

/** Opens the page behind a link and presses its button; gives what the next page says. */
export async function followLink({ app }: TestApp, link: string): Promise<{ status: number; text: string }> {
  const page = await (await app.request(link)).text()
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? link
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const answer = await app.request(action, { method: 'POST', body: new URLSearchParams({ token }) })
  return { status: answer.status, text: await answer.text() }
}
