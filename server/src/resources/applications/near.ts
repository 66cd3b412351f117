import type { InStatement, Row } from '@libsql/client'
import { addressesOf } from '@rolecall/shared/capture/again.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { WORK_MODELS } from '@rolecall/shared/domain/posting-values.ts'
import type { Compared } from '@rolecall/shared/domain/same-vacancy.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import { wordsOf } from '@rolecall/shared/domain/words.ts'
import { utf8 } from '@rolecall/shared/exchange/bytes.ts'
import { maybeText, textOf } from '../../ports/row.ts'
import { hexOf } from '../../records/hash.ts'
import { recordOf, VALUES } from '../../records/record.ts'
import type { KeptRecord } from '../../records/record.ts'
import type { Writer } from '../../records/store.ts'
import type { UserId } from '../../session.ts'

const MOST_LOOKED_AT = 200

/** What stands at the addresses of a posting, and what is named so much like it that it may be the same vacancy. */
const NEAR = `
  WITH near AS (
    SELECT id, 1 AS here FROM application_address
      WHERE user_id = ?1 AND address IN (SELECT value FROM json_each(?2))
    UNION ALL SELECT id, 0 FROM application_address
      WHERE user_id = ?1 AND address IN (SELECT value FROM json_each(?3))
    UNION ALL SELECT id, 0 FROM (
      SELECT row.id FROM application_text CROSS JOIN application_row row ON row.no = application_text.rowid
      WHERE application_text MATCH ?4 AND row.deleted_at IS NULL AND row.merged_into IS NULL
      ORDER BY application_text.rowid DESC LIMIT ${MOST_LOOKED_AT})
  ), found AS (SELECT id, max(here) AS here FROM near GROUP BY id)
  SELECT row.id, row.rev, row.title, row.company, row.location, row.work_model, row.deleted_at, row.merged_into,
    found.here, shot.value ->> '$.posting.canonicalUrl' AS canonical,
    coalesce(apply.value ->> '$', shot.value ->> '$.posting.applyUrl') AS apply_url,
    shot.value ->> '$.posting.ats' AS ats, shot.value ->> '$.posting.externalId' AS external_id,
    (SELECT json_group_array(substr(name, 7)) FROM field WHERE user_id = ?1 AND entity = 'application'
      AND record = row.id AND name GLOB 'apart.*' AND value = 'true') AS apart,
    iif(found.here, (SELECT ${VALUES} FROM field
      WHERE user_id = ?1 AND entity = 'application' AND record = row.id), NULL) AS all_values,
    iif(found.here, (SELECT min(rev) FROM op
      WHERE user_id = ?1 AND entity = 'application' AND record = row.id), NULL) AS born
  FROM found CROSS JOIN application_row row ON row.user_id = ?1 AND row.id = found.id
  LEFT JOIN field shot ON shot.user_id = ?1 AND shot.entity = 'application' AND shot.record = row.id
    AND shot.name = 'snapshot'
  LEFT JOIN field apply ON apply.user_id = ?1 AND apply.entity = 'application' AND apply.record = row.id
    AND apply.name = 'own.applyUrl' AND apply.value <> 'null'
  ORDER BY row.deleted_at IS NOT NULL, row.merged_into IS NOT NULL, row.saved_at DESC, row.id`

/** One of them has to stand in it: the first word of its company, or its title. */
function matchOf(me: UserId, { company, title }: Posting): string {
  const [firstWord] = wordsOf(company ?? '')
  const phrases = [firstWord, wordsOf(title).join(' ')].filter(Boolean).map((words) => `words : "${words}"`)
  // Without a word nothing is named like it; nobody's words are those of this owner.
  const owner = phrases.length > 0 ? hexOf(utf8(me)) : ''
  return [`owner : "${owner || 'nobody'}"`, ...(phrases.length > 0 ? [`(${phrases.join(' OR ')})`] : [])].join(' AND ')
}

const nearStatement = (me: UserId, posting: Posting): InStatement => {
  const apply = posting.applyUrl ? [canonicalUrl(posting.applyUrl)] : []
  return {
    sql: NEAR,
    args: [me, JSON.stringify(addressesOf(posting)), JSON.stringify(apply), matchOf(me, posting)],
  }
}

/** An application at one of the addresses of a posting. */
export interface Held extends KeptRecord {
  /** Its first revision. */
  born: number
}

/** An application that stands near a posting. */
export interface Near {
  id: string
  compared: Compared
  /** Neither in the trash nor put into another one. */
  open: boolean
  /** Those that the person said are not the same vacancy. */
  apart: ReadonlySet<string>
  /** As it is now, where it stands at one of the addresses. */
  here: Held | null
}

const comparedOf = (row: Row): Compared => ({
  canonicalUrl: maybeText(row, 'canonical') ?? '',
  applyUrl: maybeText(row, 'apply_url'),
  ats: maybeText(row, 'ats'),
  externalId: maybeText(row, 'external_id'),
  title: maybeText(row, 'title') ?? '',
  company: maybeText(row, 'company'),
  location: maybeText(row, 'location'),
  workModel: WORK_MODELS.find((model) => model === row['work_model']) ?? null,
})

function nearOf(row: Row): Near {
  const id = textOf(row['id'])
  return {
    id,
    compared: comparedOf(row),
    open: row['deleted_at'] === null && row['merged_into'] === null,
    apart: new Set(JSON.parse(textOf(row['apart'])) as string[]),
    here: row['here'] === 1 ? { ...recordOf(row), born: Number(row['born']) } : null,
  }
}

/** Those that still count come before those in the trash and those put into another one, the newest first. */
export const readNear = async ({ db, me }: Pick<Writer, 'db' | 'me'>, posting: Posting): Promise<Near[]> =>
  (await db.read(nearStatement(me, posting))).rows.map(nearOf)
