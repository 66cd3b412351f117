import type { Row } from '@libsql/client'
import { companyKeyOf } from '@rolecall/shared/domain/dedupe/company-key.ts'
import { requisitionOf } from '@rolecall/shared/domain/dedupe/requisition.ts'
import { titleKeyOf } from '@rolecall/shared/domain/dedupe/title-key.ts'
import type { Db } from '../../ports/db.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'

/** An application that belongs to no job yet, as far as jobs are looked for by it. */
interface Unlinked {
  id: string
  addresses: string[]
  names: string | null
}

const MOST_APPLICATIONS = 500
/** Only these are compared in full; the newest applications come first. */
const MOST_PAIRS = 200

const UNLINKED = `
  SELECT row.id, row.title, row.company, field.value ->> '$.posting.applyUrl' AS apply, (
    SELECT json_group_array(address) FROM application_address seen WHERE seen.user_id = row.user_id AND seen.id = row.id
  ) AS addresses
  FROM application_row row
  JOIN field ON field.user_id = row.user_id AND field.entity = 'application' AND field.record = row.id
    AND field.name = 'snapshot'
  LEFT JOIN application_job linked ON linked.user_id = row.user_id AND linked.id = row.id
  WHERE row.user_id = ?1 AND row.deleted_at IS NULL AND row.merged_into IS NULL AND linked.job IS NULL
  ORDER BY row.saved_at DESC, row.id LIMIT ${MOST_APPLICATIONS}`

const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function unlinkedOf(row: Row): Unlinked {
  const requisition = requisitionOf(maybe(row['apply']))
  const [company, title] = [companyKeyOf(maybe(row['company'])), titleKeyOf(maybe(row['title']) ?? '')]
  return {
    id: textOf(row['id']),
    addresses: [...(JSON.parse(textOf(row['addresses'])) as string[]), ...(requisition ? [requisition.address] : [])],
    names: company === null || title === '' ? null : `${company}|${title}`,
  }
}

/** An application and a posting that have an address or their names in common. */
export interface Candidate {
  application: string
  posting: number
}

const FIND = `
  SELECT posting.number AS posting, posting.address AS address, NULL AS names
  FROM json_each(?1) asked JOIN posting ON posting.address = asked.value
  UNION ALL
  SELECT job.lead, NULL, job.company_key || '|' || job.title_key
  FROM json_each(?2) asked JOIN job ON job.company_key = asked.value ->> 0 AND job.title_key = asked.value ->> 1
  WHERE job.lead IS NOT NULL AND (job.closed_why IS NULL OR job.closed_why <> 'merged')`

const keysOf = ({ addresses, names }: Unlinked): string[] => [
  ...addresses.map((address) => `at ${address}`),
  ...(names === null ? [] : [`of ${names}`]),
]

/** Which postings an application is to be compared with, found in one trip for all applications. */
export async function findCandidates(users: Db, catalogue: Db, me: UserId): Promise<Candidate[]> {
  const unlinked = (await users.read({ sql: UNLINKED, args: [me] })).rows.map(unlinkedOf)
  if (unlinked.length === 0) return []
  const addresses = [...new Set(unlinked.flatMap((one) => one.addresses))]
  const names = [...new Set(unlinked.flatMap((one) => one.names ?? []))].map((name) => name.split('|'))
  const { rows } = await catalogue.read({ sql: FIND, args: [JSON.stringify(addresses), JSON.stringify(names)] })
  const byKey = Map.groupBy(rows, ({ address, names: named }) =>
    named === null ? `at ${textOf(address)}` : `of ${textOf(named)}`,
  )
  const pairs = unlinked.flatMap((one) => {
    const found = new Set(keysOf(one).flatMap((key) => (byKey.get(key) ?? []).map(({ posting }) => Number(posting))))
    return [...found].map((posting): Candidate => ({ application: one.id, posting }))
  })
  return pairs.slice(0, MOST_PAIRS)
}
