import { parseUrl } from '../domain/url.ts'
import type { Json } from './job-json.ts'
import { asText } from './job-json.ts'
import type { Page } from './page.ts'
import { ownAddress } from './page.ts'
import { bare } from './text.ts'

/**
 * Sites that change their page without loading a new one leave the data of the first vacancy in the head. Such data is
 * known by a title that is nowhere to be seen, and by an address that is not the one shown or a pane of its own.
 */
export function isLeftBehind(job: Json, page: Page): boolean {
  const title = bare(asText(job['title']) ?? asText(job['name']) ?? '')
  if (title === '' || page.outline.lines.length < 4 || isShown(title, page)) return false
  const says = namesThisPage(asText(job['url']) ?? asText(job['@id']) ?? '', page)
  return says === null ? page.pane !== null : !says
}

const isShown = (title: string, { outline }: Page): boolean =>
  outline.lines.some((line) => {
    const text = bare(line.text)
    return ` ${text} `.includes(` ${title} `) || (line.heading > 0 && text.length > 5 && title.includes(text))
  })

/** Null where the data names no job's address, or one on another host. */
function namesThisPage(raw: string, page: Page): boolean | null {
  const here = ownAddress(page)
  const url = parseUrl(raw, here.href)
  if (raw === '' || !url || url.hostname.replace(/^www\./, '') !== here.hostname.replace(/^www\./, '')) return null
  const ids = [page.site?.jobId(url) ?? null, page.site?.jobId(here) ?? null]
  if (ids[0] !== null && ids[1] !== null) return ids[0] === ids[1]
  return url.pathname.length > 4 && here.pathname.length > 4 ? samePath(url, here) : null
}

const samePath = (url: URL, here: URL): boolean =>
  here.pathname.startsWith(url.pathname.replace(/\/$/, '')) || url.pathname.startsWith(here.pathname.replace(/\/$/, ''))
