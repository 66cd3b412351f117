import type { Db } from '../ports/db.ts'
import { maybeText, textOf } from '../ports/row.ts'
import type { RobotsRule } from './robots.ts'

/** How a site stands to being asked. */
export interface PageSite {
  host: string
  /** Not before. */
  nextAt: number
  /** What its robots.txt forbids; null where that was not asked for yet. */
  rules: readonly RobotsRule[] | null
  rulesAt: number
}

const READ = 'SELECT * FROM page_site WHERE host IN (SELECT value FROM json_each(?1))'
/** Written down before it is asked: whoever dies over it has asked all the same. */
const ASK = `
  INSERT INTO page_site (host, next_at) VALUES (?1, ?2) ON CONFLICT (host) DO UPDATE SET next_at = ?2`
const LOOKED = 'UPDATE posting SET looked_at = ?2 WHERE number = ?1'
const WAIT = 'UPDATE page_site SET next_at = max(next_at, ?2) WHERE host = ?1'
const KEEP_RULES = 'UPDATE page_site SET rules = ?2, rules_at = ?3 WHERE host = ?1'

export async function readSites(catalogue: Db, hosts: readonly string[]): Promise<Map<string, PageSite>> {
  const { rows } = await catalogue.read({ sql: READ, args: [JSON.stringify(hosts)] })
  const known = rows.map((row): PageSite => {
    const rules = maybeText(row, 'rules')
    return {
      host: textOf(row['host']),
      nextAt: Number(row['next_at']),
      rules: rules === null ? null : (JSON.parse(rules) as RobotsRule[]),
      rulesAt: Number(row['rules_at']),
    }
  })
  const sites = new Map(known.map((site) => [site.host, site]))
  return new Map(hosts.map((host) => [host, sites.get(host) ?? { host, nextAt: 0, rules: null, rulesAt: 0 }]))
}

export const noteLook = (catalogue: Db, posting: number, host: string, times: { now: number; next: number }) =>
  catalogue.write([
    { sql: ASK, args: [host, times.next] },
    { sql: LOOKED, args: [posting, times.now] },
  ])

export const letAlone = (catalogue: Db, host: string, until: number) =>
  catalogue.write([{ sql: WAIT, args: [host, until] }])

export const keepRules = (catalogue: Db, host: string, rules: readonly RobotsRule[], now: number) =>
  catalogue.write([{ sql: KEEP_RULES, args: [host, JSON.stringify(rules), now] }])
