import type { Row } from '@libsql/client'
import { FILE_PROBLEMS, FILE_TYPES, isFileProblem, judgeFile } from '@rolecall/shared/domain/file-type.ts'
import type { FileType } from '@rolecall/shared/domain/file-type.ts'
import type { Deps } from '../../deps.ts'
import { errorTable } from '../../errors.ts'
import type { Blobs } from '../../ports/blobs.ts'
import { textOf } from '../../ports/row.ts'
import type { UserId } from '../../session.ts'
import { sha256 } from '@rolecall/shared/exchange/bytes.ts'

export const fileError = errorTable({
  'file-empty': [422, FILE_PROBLEMS['file-empty']],
  'file-too-large': [413, FILE_PROBLEMS['file-too-large']],
  'file-not-taken': [415, FILE_PROBLEMS['file-not-taken']],
  'file-unknown': [422, FILE_PROBLEMS['file-unknown']],
  'file-not-its-type': [422, FILE_PROBLEMS['file-not-its-type']],
  'file-not-its-name': [422, FILE_PROBLEMS['file-not-its-name']],
  'file-unpacks-too-large': [422, FILE_PROBLEMS['file-unpacks-too-large']],
  'file-damaged': [422, 'This file did not arrive as it was sent. Nothing was kept. Send it again.'],
  'files-full': [422, 'There is no room for this file: your files would be more than 200 MB. Delete some first.'],
  'no-such-file': [404, 'You have no file with this hash.'],
  'no-file-storage': [503, 'This server has no place for files. Your file stays on your device.'],
})

type Parts = Pick<Deps, 'users' | 'blobs' | 'limits' | 'now'>

export interface KeptFile {
  hash: string
  name: string
  type: string
  size: number
  createdAt: string
}

/** Counts and decides in one statement, so that uploads at the same time cannot together pass the limit. */
const KEEP = `
  INSERT INTO file (user_id, hash, name, type, size, created_at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6
  WHERE EXISTS (SELECT 1 FROM file WHERE user_id = ?1 AND hash = ?2)
    OR (SELECT coalesce(sum(size), 0) FROM file WHERE user_id = ?1) + ?5 <= ?7
  ON CONFLICT DO UPDATE SET name = CASE ?3 WHEN '' THEN name ELSE ?3 END, type = ?4
  RETURNING hash, name, type, size, created_at`
const READ = 'SELECT hash, name, type, size, created_at FROM file WHERE user_id = ? AND hash = ?'
const LIST = 'SELECT hash, name, type, size, created_at FROM file WHERE user_id = ? ORDER BY created_at DESC, hash'
const FORGET = 'DELETE FROM file WHERE user_id = ? AND hash = ?'

const isFileType = (type: string): type is FileType => Object.hasOwn(FILE_TYPES, type)

function mimeOf(type: string): string {
  if (!isFileType(type)) return 'application/octet-stream'
  const [mime] = FILE_TYPES[type].mimes
  return mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime
}

const fileOf = (row: Row): KeptFile => ({
  hash: textOf(row['hash']),
  name: textOf(row['name']),
  type: mimeOf(textOf(row['type'])),
  size: Number(row['size']),
  createdAt: new Date(Number(row['created_at'])).toISOString(),
})

function storage({ blobs }: Parts): Blobs {
  if (!blobs) throw fileError('no-file-storage')
  return blobs
}

export interface Upload {
  hash: string
  bytes: Uint8Array<ArrayBuffer>
  name: string
  mime: string | undefined
}

/**
 * The row comes first and the bytes are written each time: whatever fails between the two, bytes never lie about
 * without a row, and sending the file again completes it.
 */
export async function keepFile(parts: Parts, me: UserId, { hash, bytes, name, mime }: Upload): Promise<KeptFile> {
  const blobs = storage(parts)
  const verdict = judgeFile({ bytes, name, mime })
  if (isFileProblem(verdict)) throw fileError(verdict)
  if ((await sha256(bytes)) !== hash) throw fileError('file-damaged')
  const args = [me, hash, name, verdict, bytes.length, parts.now(), parts.limits.filesBytes]
  const [kept] = await parts.users.write([{ sql: KEEP, args }])
  const row = kept?.rows[0]
  if (!row) throw fileError('files-full')
  await blobs.put(me, hash, bytes)
  return fileOf(row)
}

/** A file whose upload was cut off has a row and no bytes: to its owner it is not there, as they were never told it is. */
export async function readFile(parts: Parts, me: UserId, hash: string) {
  const row = (await parts.users.read({ sql: READ, args: [me, hash] })).rows[0]
  const bytes = row ? await storage(parts).get(me, hash) : null
  if (!row || !bytes) throw fileError('no-such-file')
  return { ...fileOf(row), bytes }
}

export async function listFiles({ users, limits }: Parts, me: UserId) {
  const items = (await users.read({ sql: LIST, args: [me] })).rows.map(fileOf)
  return { items, used: items.reduce((sum, { size }) => sum + size, 0), room: limits.filesBytes }
}

/** Deleting what is not there is done already. The bytes go first: a failure leaves the row, to try again by. */
export async function deleteFile(parts: Parts, me: UserId, hash: string): Promise<void> {
  await storage(parts).delete(me, hash)
  await parts.users.write([{ sql: FORGET, args: [me, hash] }])
}

/** For when an account is erased, before its rows are. */
export const deleteFiles = async ({ blobs }: Parts, person: UserId): Promise<void> => blobs?.deleteAll(person)
