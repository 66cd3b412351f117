import { canonicalUrl, parseUrl } from '../domain/url.ts'
import { isJobAddress } from './classify.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Line } from './outline.ts'
import type { Page } from './page.ts'
import { ownAddress } from './page.ts'
import type { PageReading } from './read-page.ts'
import { APPLY } from './apply-words.ts'

const SOURCE: Source = { reader: 'signs', origin: 'page' }
const APPLICANTS =
  /(?:over |about |more than )?(?<!\d)\d[\d,.]{0,12}\+? (?:applicants?|people (?:have )?(?:applied|clicked apply)|candidates applied|bewerber\w*|candidats|candidatos|відгук\w*)/i

const PROMOTED =
  /^(?:promoted|sponsored|gesponsert|anzeige|sponsorisé|promu|patrocinad[oa]|promocionad[oa]|promovid[oa]|sponsorizzat[oa]|gesponsord|promowane|sponsrad|annonce sponsorisée)(?: (?:by|von|par|por|da|door).*)?$/i
const APPLIED =
  /^(?:(?:you )?(?:have )?(?:already )?applied(?: (?:on|\d+).*)?|(?:bereits )?beworben(?: (?:am|vor).*)?|vous avez (?:déjà )?postulé.*|candidature envoyée.*|ya (?:te )?(?:has )?(?:inscrito|postulado|solicitado).*|candidatura (?:enviada|inviata).*|(?:al )?gesolliciteerd.*|zaaplikowano.*|ви вже відгукнулися.*|вы откликнулись.*)$/i

/** Labels and links around the posting: where to apply, how many did, other addresses of the same vacancy. */
export function readSigns(page: Page, { headline, body }: PageReading): Evidence {
  const evidence: Evidence = {}
  const top = Math.max(0, (headline?.start ?? 0) - 10)
  const lines = page.outline.lines.slice(top, (body?.end ?? top) + 30)
  for (const line of lines) readLabel(evidence, line)
  add(evidence, SOURCE, 'applyUrl', applyUrlOf(lines, page), 0.6)
  const emails = emailsIn(page.outline.lines.slice(body?.start ?? 0, (body?.end ?? 0) + 10))
  if (emails.length > 0) add(evidence, SOURCE, 'emails', emails, 0.6)
  const aliases = aliasesOf(page)
  if (aliases.length > 0) add(evidence, SOURCE, 'aliasUrls', aliases, 0.6)
  return evidence
}

function readLabel(evidence: Evidence, line: Line): void {
  if (line.text.length > 160 || line.zone === 'hidden' || line.zone === 'related') return
  add(evidence, SOURCE, 'applicants', APPLICANTS.exec(line.text)?.[0], 0.6, line.text)
  if (
    line.control &&
    /^(?:easy|quick|1-click|one-click) apply|^einfach bewerben|^schnellbewerbung|^candidature simplifiée|^solicitud sencilla|^candidatura (?:simplificada|semplice)|^eenvoudig solliciteren|^enkel ansökan|^szybka aplikacja|^easily apply/i.test(
      line.text,
    )
  )
    add(evidence, SOURCE, 'easyApply', true, 0.7, line.text)
  const pieces = line.text.split(/[·•|]/).map((piece) => piece.trim())
  if (pieces.some((piece) => PROMOTED.test(piece))) add(evidence, SOURCE, 'promoted', true, 0.6, line.text)
  if (pieces.some((piece) => APPLIED.test(piece))) add(evidence, SOURCE, 'alreadyApplied', true, 0.6, line.text)
}

/** The employer's own address before the board's; a button without an address gives none. */
function applyUrlOf(lines: readonly Line[], page: Page): string | null {
  const here = canonicalUrl(ownAddress(page).href)
  const links = lines.flatMap((line) =>
    line.text.length <= 45 && line.linked > 0 && APPLY.test(line.text) ? [hrefOf(line, page)] : [],
  )
  const usable = links.filter((href) => href !== null && (href.startsWith('mailto:') || canonicalUrl(href) !== here))
  return usable.find((href) => href !== null && parseUrl(href)?.hostname !== page.url.hostname) ?? usable[0] ?? null
}

function hrefOf(line: Line, page: Page): string | null {
  const link = line.first.parentElement?.closest('a')
  const raw = link?.getAttribute('href')?.trim() ?? ''
  if (raw === '' || raw.startsWith('#')) return null
  return /^mailto:[^<>"\s]+$/i.test(raw)
    ? raw.slice(0, 2_000)
    : (parseUrl(raw, page.url.href)?.href.slice(0, 4_000) ?? null)
}

const EMAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi

const emailsIn = (lines: readonly Line[]): string[] => {
  const shown = lines.flatMap((line) =>
    line.text.includes('@') && line.zone !== 'hidden'
      ? [...line.text.slice(0, 2_000).matchAll(EMAIL)].map(([email]) => email)
      : [],
  )
  return [...new Set(shown)].slice(0, 10)
}

/** What the page says this one vacancy is called elsewhere. An address of a search would make many vacancies the same. */
function aliasesOf(page: Page): string[] {
  const own = canonicalUrl(ownAddress(page).href)
  const said = [page.canonical, parseUrl(page.meta.get('og:url') ?? '', page.url.href)?.href ?? null]
  const known = said.filter((one) => one !== null).filter((one) => isSameJob(new URL(one), page))
  return [...new Set(known.map((one) => canonicalUrl(one)))].filter((one) => one !== own)
}

/** Pages that change without loading anew keep the address of the vacancy that was there first in their head. */
function isSameJob(said: URL, page: Page): boolean {
  const own = ownAddress(page)
  const id = page.site?.jobId(own) ?? null
  if (id !== null && said.hostname === own.hostname) return page.site?.jobId(said) === id
  if (said.hostname !== own.hostname) return isJobAddress(said) || (id !== null && said.href.includes(id))
  const numbers = own.href.match(/\d{4,}/g) ?? []
  return isJobAddress(said) && (said.pathname === own.pathname || numbers.some((one) => said.href.includes(one)))
}
