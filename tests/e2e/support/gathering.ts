import { expect } from '@playwright/test'
import type { OtherDevice } from './account.ts'
import { BUILT_IN } from './account-stage.ts'
import type { Browser } from './chromium.ts'
import { MAIL_PASSWORD, MAIL_USER, startMailServer } from '../../support/mail-server.ts'
import type { MailServer } from '../../support/mail-server.ts'
import type { Spoken, Vacancy } from '../../support/sources/protocols.ts'
import { SourcesServer } from '../../support/sources/sources-server.ts'

/** An advert as its company writes it: paragraphs, and lists of lines that begin with a dash. */
const html = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `<ul><li>${line.slice(2)}</li></ul>` : `<p>${line}</p>`))
    .join('')
    .replaceAll('</ul><ul>', '')

interface SourceSeen {
  id: string
  lastRun: { kind: string; endedAt: string | null } | null
}

/** Sources that speak their own protocols, and whoever runs the server and has them asked. */
export class Gathering {
  private next = 7_000
  private readonly sources: SourcesServer
  private readonly mail: MailServer
  private readonly admin: string

  private constructor(sources: SourcesServer, mail: MailServer, admin: string) {
    this.sources = sources
    this.mail = mail
    this.admin = admin
  }

  static async start(admin: string): Promise<Gathering> {
    return new Gathering(await SourcesServer.start(), await startMailServer(), admin)
  }

  settings(): Record<string, string> {
    const SMTP_URL = `smtp://${MAIL_USER}:${encodeURIComponent(MAIL_PASSWORD)}@127.0.0.1:${this.mail.port}`
    return { SMTP_URL, API_URL: BUILT_IN, ADMINS: this.admin, SOURCES_URL: this.sources.url }
  }

  async close(): Promise<void> {
    await Promise.all([this.sources.close(), this.mail.close()])
  }

  /** What a source has from now on, beside what it had. */
  offer(id: Spoken, vacancies: readonly Omit<Vacancy, 'id' | 'posted'>[]): void {
    const posted = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    const added = vacancies.map((one) => ({ ...one, id: (this.next += 1), posted, text: html(one.text) }))
    this.sources.vacancies.set(id, [...(this.sources.vacancies.get(id) ?? []), ...added])
  }

  /** Only somebody whose address is known to be theirs may run the server. */
  async confirm(browser: Browser): Promise<void> {
    const link = (): string =>
      /http:\/\/localhost:\d+\/verify-email\S+/.exec(this.mail.mails.at(-1)?.text ?? '')?.[0] ?? ''
    await expect.poll(link).not.toBe('')
    const page = await browser.open(link())
    await page.getByRole('button').click()
    await expect(page.getByText('Your e-mail is confirmed')).toBeVisible()
    await page.close()
  }

  /** Has these asked, each to its end. The kind tells one order from the next within the same minute. */
  async gather(by: OtherDevice, ids: readonly Spoken[], kind: 'asked' | 'deep'): Promise<void> {
    await Promise.all(ids.map((id) => by.ask('POST', `/sources/${id}/runs`, { kind })))
    const ended = async (): Promise<number> => {
      const { items } = (await (await by.ask('GET', '/sources')).json()) as { items: SourceSeen[] }
      return items.filter(({ lastRun }) => lastRun?.kind === kind && lastRun.endedAt !== null).length
    }
    await expect.poll(ended).toBe(ids.length)
  }
}
