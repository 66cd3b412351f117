import type { InStatement } from '@libsql/client'
import type { UserId } from '../../session.ts'

/** One long text in a pushed edit, and what it was made from. */
export interface SentText {
  seq: number
  name: string
  /** plain: the sender does not say; new: from nothing; own: from its own text; other: from the text of clock `base`. */
  from: 'plain' | 'new' | 'own' | 'other'
  base: string | null
  /** The edit before it in the same push that wrote the same text. */
  follows: number | null
}

const SAME_TEXT = (of: string): string =>
  `earlier.user_id = ?1 AND earlier.entity = ${of}.entity AND earlier.record = ${of}.record
    AND earlier.name = ${of}.name AND earlier.rev < ${of}.rev`

const LATEST = (which: string): string =>
  `(SELECT earlier.rev FROM text_edit earlier WHERE ${SAME_TEXT('fresh')} AND ${which} ORDER BY earlier.rev DESC LIMIT 1)`

/** A clock that was set back is known by another one here: then a device's own text is the last one it wrote. */
const BASE = `CASE made_from WHEN 'plain' THEN NULL WHEN 'new' THEN 0 ELSE coalesce(
  ${LATEST('earlier.hlc = fresh.base')}, iif(made_from = 'own', ${LATEST('earlier.device = ?2')}, NULL)) END`

/** The last text of the line that went into a base: one that met another stands beside the line, on what it was made from. */
const STANDING = `(
  WITH RECURSIVE below (rev, base_rev, met_rev) AS (
    SELECT based.base, based.base, 0
    UNION ALL
    SELECT earlier.rev, earlier.base_rev, earlier.met_rev FROM below CROSS JOIN text_edit earlier
      ON ${SAME_TEXT('based')} AND earlier.rev = below.base_rev
    WHERE below.met_rev IS NOT NULL
  )
  SELECT min(iif(met_rev IS NULL, rev, coalesce(base_rev, 0))) FROM below)`

/** The end of the line. A text that the server no longer has cannot be told to anybody, and so is not met. */
const END = `
  SELECT earlier.rev FROM text_edit earlier CROSS JOIN op ON op.user_id = ?1 AND op.rev = earlier.rev
  WHERE ${SAME_TEXT('based')} AND earlier.met_rev IS NULL
    AND json_type(op.fields, '$."' || earlier.name || '"') = 'text'
  ORDER BY earlier.rev DESC LIMIT 1`

const TAKE = `
  INSERT INTO text_edit (user_id, entity, record, name, rev, device, hlc, base_rev, met_rev)
  WITH sent AS (
    SELECT value ->> 0 AS seq, value ->> 1 AS name, value ->> 2 AS made_from, value ->> 3 AS base,
      value ->> 4 AS follows
    FROM json_each(?3)
  ), fresh AS (
    SELECT op.entity, op.record, sent.name, op.rev, op.hlc, sent.made_from, sent.base, sent.follows
    FROM person_rev CROSS JOIN sent CROSS JOIN op
      ON op.user_id = ?1 AND op.device = ?2 AND op.seq = sent.seq AND op.rev > person_rev.rev
    WHERE person_rev.user_id = ?1
  ), based AS (
    SELECT entity, record, name, rev, hlc, made_from, ${BASE} AS base,
      (SELECT op.rev FROM op WHERE op.user_id = ?1 AND op.device = ?2 AND op.seq = fresh.follows) AS follows
    FROM fresh
  )
  SELECT ?1, entity, record, name, rev, ?2, hlc, coalesce(follows, base),
    CASE WHEN made_from <> 'plain' THEN (SELECT rev FROM (${END}) WHERE rev > ${STANDING}) END
  FROM based`

const READ = `
  SELECT mine.seq, edit.entity, edit.record, edit.name, edit.rev, edit.met_rev, theirs.hlc,
    theirs.fields ->> ('$."' || edit.name || '"') AS theirs
  FROM json_each(?3) sent
  CROSS JOIN op mine ON mine.user_id = ?1 AND mine.device = ?2 AND mine.seq = sent.value ->> 0
  CROSS JOIN text_edit edit ON edit.user_id = ?1 AND edit.entity = mine.entity AND edit.record = mine.record
    AND edit.name = sent.value ->> 1 AND edit.rev = mine.rev
  CROSS JOIN op theirs ON theirs.user_id = ?1 AND theirs.rev = edit.met_rev`

/** All writings of the texts that met others. */
const READ_LINES = `
  WITH met AS (SELECT DISTINCT entity, record, name FROM (${READ}))
  SELECT edit.entity, edit.record, edit.name, edit.rev, edit.device, edit.base_rev, edit.met_rev
  FROM met CROSS JOIN text_edit edit ON edit.user_id = ?1 AND edit.entity = met.entity
    AND edit.record = met.record AND edit.name = met.name
  ORDER BY edit.rev`

const READ_BASES = `
  SELECT wanted.value ->> 0 AS rev, wanted.value ->> 1 AS name,
    op.fields ->> ('$."' || (wanted.value ->> 1) || '"') AS text
  FROM json_each(?2) wanted CROSS JOIN op ON op.user_id = ?1 AND op.rev = wanted.value ->> 0`

/** Writes through the API say nothing of a base: each is the next in the line of texts. */
const TAKE_WRITTEN = `
  INSERT INTO text_edit (user_id, entity, record, name, rev, device, hlc)
  SELECT ?1, op.entity, op.record, text.value ->> 1, op.rev, op.device, op.hlc
  FROM person_rev CROSS JOIN op ON op.user_id = ?1 AND op.rev > person_rev.rev
  CROSS JOIN json_each(?2) text ON text.value ->> 0 = op.entity
  WHERE person_rev.user_id = ?1 AND json_type(op.fields, '$."' || (text.value ->> 1) || '"') = 'text'`

const asJson = (texts: SentText[]): string =>
  JSON.stringify(texts.map(({ seq, name, from, base, follows }) => [seq, name, from, base, follows]))

/** Before the revisions are counted on. What follows within the push stands on what it follows, so it comes second. */
export const takeTexts = (me: UserId, device: string, texts: SentText[]): InStatement[] =>
  [texts.filter(({ follows }) => follows === null), texts.filter(({ follows }) => follows !== null)]
    .filter((some) => some.length > 0)
    .map((some) => ({ sql: TAKE, args: [me, device, asJson(some)] }))

/** Only a text that says what it was made from can have met another. */
export const saysBases = (texts: SentText[]): boolean => texts.some(({ from }) => from !== 'plain')

/** The texts that were met, and the lines that these stand in. */
export const readTexts = (me: UserId, device: string, texts: SentText[]): InStatement[] => {
  const args = [me, device, asJson(texts.filter(({ from }) => from !== 'plain'))]
  return [READ, READ_LINES].map((sql) => ({ sql, args }))
}

/** What stood in the texts of these revisions. */
export const readBases = (me: UserId, wanted: (readonly [rev: number, name: string])[]): InStatement => ({
  sql: READ_BASES,
  args: [me, JSON.stringify(wanted)],
})

/** `longTexts`: each kind of record with the name of a long text it has. */
export const takeWrittenTexts = (me: UserId, longTexts: (readonly [string, string])[]): InStatement => ({
  sql: TAKE_WRITTEN,
  args: [me, JSON.stringify(longTexts)],
})
