import { canonicalUrl, parseUrl } from '../url.ts'

/** Boards and agencies that pass a visitor on: their addresses name the advert, not the employer's opening. */
const PASSES_ON =
  /(?:^|\.)(?:linkedin|indeed|glassdoor|ziprecruiter|adzuna|jooble|talent|jobleads|learn4good|bebee|jobilize|trabajo|appcast|recruitics|monster|simplyhired|careerbuilder|dice|google|jobrapido|neuvoo|lensa|joblist)\./

/** An opening that is named in the path needs no query; there, each board only says that it sent the visitor. */
const NAMED_IN_PATH = /\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}-/i

/** The employer's own address for an opening, without what says where the visitor came from; null where there is none. */
export function requisitionOf(applyUrl: string | null): { host: string; address: string } | null {
  const url = applyUrl === null ? null : parseUrl(applyUrl)
  if (!url || PASSES_ON.test(`${url.hostname}.`)) return null
  if (NAMED_IN_PATH.test(url.pathname)) url.search = ''
  return { host: url.hostname.replace(/^www\./, ''), address: canonicalUrl(url.href) }
}
