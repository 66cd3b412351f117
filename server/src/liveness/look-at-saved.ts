import { closePages } from '../catalogue/close.ts'
import type { Reach } from '../ingest/read-answer.ts'
import { sources } from '../ingest/sources.gen.ts'
import { textOf } from '../ports/row.ts'
import type { JobParts } from '../scheduled.ts'
import { isClosed } from './is-closed.ts'
import { isAllowed, robotsRules } from './robots.ts'
import { keepRules, letAlone, noteLook, readSites } from './sites.ts'
import type { PageSite } from './sites.ts'
import { visitPage } from './visit-page.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** What its source showed lately is there. */
const SHOWN_LATELY = 2 * DAY
const LOOKED_LATELY = DAY
const RULES_HOLD = DAY
/** One page of a site in so long a time, and so few of all sites in a turn. */
const APART = 30 * MINUTE
const A_TURN = 5
const AFTER_FAILURE = 6 * HOUR
const MOST_JOBS = 50_000
const MOST_CANDIDATES = 300

/** Where nothing follows from not being shown any more: only the page itself can tell. */
const UNTOLD = sources.filter(({ kind, lists }) => kind === 'api' && lists !== 'everything').map(({ id }) => id)

const SAVED = `
  SELECT DISTINCT linked.job FROM application_job linked
  JOIN application_row row ON row.user_id = linked.user_id AND row.id = linked.id
  WHERE row.deleted_at IS NULL AND row.merged_into IS NULL LIMIT ${MOST_JOBS}`
const CANDIDATES = `
  SELECT posting.number, posting.address FROM json_each(?1) saved
  JOIN job ON job.id = saved.value JOIN posting ON posting.job = job.number
  WHERE posting.closed_at IS NULL AND posting.source IN (SELECT value FROM json_each(?2))
    AND posting.last_seen_at <= ?3 AND posting.looked_at <= ?4
  ORDER BY posting.looked_at, posting.number LIMIT ${MOST_CANDIDATES}`

type LookParts = Pick<JobParts, 'config' | 'users' | 'catalogue' | 'now' | 'fetchOutside' | 'atHand'>

interface SavedPage {
  posting: number
  url: URL
}

/** The pages of jobs that somebody saved, of which nobody else can tell whether they are open. Whose they are is not read. */
async function savedPages({ users, catalogue, now }: LookParts): Promise<SavedPage[]> {
  const saved = (await users.read(SAVED)).rows.map(({ job }) => textOf(job))
  if (saved.length === 0) return []
  const args = [JSON.stringify(saved), JSON.stringify(UNTOLD), now() - SHOWN_LATELY, now() - LOOKED_LATELY]
  const { rows } = await catalogue.read({ sql: CANDIDATES, args })
  return rows.flatMap((row) => {
    const url = URL.parse(textOf(row['address']).replace(/^http:/, 'https:'))
    return url ? [{ posting: Number(row['number']), url }] : []
  })
}

/** The first of each site that may be asked now. */
async function chosen(parts: LookParts): Promise<{ page: SavedPage; site: PageSite }[]> {
  const ofHosts = Map.groupBy(await savedPages(parts), ({ url }) => url.host)
  const sites = await readSites(parts.catalogue, [...ofHosts.keys()])
  const free = [...sites.values()].filter(({ nextAt }) => nextAt <= parts.now())
  return free
    .flatMap(
      (site) =>
        ofHosts
          .get(site.host)
          ?.slice(0, 1)
          .map((page) => ({ page, site })) ?? [],
    )
    .slice(0, A_TURN)
}

const reachOf = ({ fetchOutside, config }: LookParts): Reach => ({ fetchOutside, sourcesUrl: config.SOURCES_URL })

/** Whether its owners let programs look at this page. Where that cannot be told, they do not. */
async function mayLook(parts: LookParts, url: URL, { host, rules, rulesAt }: PageSite): Promise<boolean> {
  const now = parts.now()
  if (rules !== null && rulesAt > now - RULES_HOLD) return isAllowed(rules, url)
  const visit = await visitPage(reachOf(parts), new URL('/robots.txt', url), now)
  if (visit.how === 'read' || visit.how === 'gone') {
    const read = visit.how === 'read' ? robotsRules(visit.body) : []
    await keepRules(parts.catalogue, host, read, now)
    return isAllowed(read, url)
  }
  await letAlone(parts.catalogue, host, now + (visit.how === 'refused' ? visit.waitMs : AFTER_FAILURE))
  return false
}

/** True where the page says that the job is over. */
async function lookAt(parts: LookParts, { posting, url }: SavedPage, site: PageSite): Promise<boolean> {
  const { catalogue, now } = parts
  await noteLook(catalogue, posting, site.host, { now: now(), next: now() + APART })
  if (!(await mayLook(parts, url, site))) return false
  const visit = await visitPage(reachOf(parts), url, now())
  if (visit.how === 'refused') await letAlone(catalogue, site.host, now() + visit.waitMs)
  if (visit.how === 'failed') await letAlone(catalogue, site.host, now() + AFTER_FAILURE)
  return isClosed(visit, url, now())
}

/**
 * Looks at a few public pages of jobs that somebody saved and whose sources never tell that they are over. Nothing but the
 * address is sent, and only one that a source gave us. Whoever saved the job hears of it as of any other closing.
 */
export async function lookAtSaved(parts: LookParts): Promise<Record<string, number>> {
  if (parts.config.GATHER === 'off') return {}
  const pages = await chosen(parts)
  const closed: number[] = []
  for (const { page, site } of pages) if (await lookAt(parts, page, site)) closed.push(page.posting)
  if (closed.length > 0) await closePages({ ...parts, lexicon: await parts.atHand.lexicon() }, closed)
  return { looked: pages.length, closed: closed.length }
}
