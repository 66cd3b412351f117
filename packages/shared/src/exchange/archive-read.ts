import { z } from 'zod'
import { ARCHIVE_FORMAT, ARCHIVE_JSON, ARCHIVE_VERSION, ArchiveJson } from './archive-shape.ts'
import type { ArchiveRecord } from './archive-shape.ts'
import type { Bytes } from './bytes.ts'
import { sha256 } from './bytes.ts'
import { ExchangeError } from './failures.ts'
import type { ZipItem } from './zip-read.ts'

export interface ReadFile {
  hash: string
  extension: string
  bytes: Bytes
}

export interface Archive {
  exportedAt: string
  records: ArchiveRecord[]
  files: ReadFile[]
  /** The files that were listed and are missing, or are not what their name says. The rest is restored all the same. */
  damagedFiles: string[]
  /** What a newer version wrote beside these; give it to the next export. */
  extra: Record<string, unknown>
}

type Read = z.infer<typeof ArchiveJson>

/**
 * The check answers yes or no and what was read stays as it is: a schema that copies drops what it does not know, such
 * as a key named like one of the language's own.
 */
function checked(text: string): Read {
  let read: unknown
  try {
    read = JSON.parse(text)
    const head = z.object({ format: z.literal(ARCHIVE_FORMAT), version: z.number() }).safeParse(read)
    if (!head.success) throw new ExchangeError('archive-not-ours')
    if (head.data.version > ARCHIVE_VERSION) throw new ExchangeError('archive-newer')
    if (!ArchiveJson.safeParse(read).success) throw new ExchangeError('archive-broken')
  } catch (error) {
    // Nesting beyond all measure overflows the check instead of failing it.
    throw error instanceof ExchangeError ? error : new ExchangeError('archive-broken')
  }
  return read as Read
}

/** A file is known by its hash alone: what another name leads to is not read. */
async function readFile(items: Map<string, ZipItem>, hash: string, path: string): Promise<ReadFile | null> {
  const [, extension] = new RegExp(`^files/${hash}\\.([a-z0-9]{1,10})$`).exec(path) ?? []
  const bytes = extension ? await items.get(path)?.read() : undefined
  return extension && bytes && (await sha256(bytes)) === hash ? { hash, extension, bytes } : null
}

/** Reads our own export. Only its JSON and the files count: the tables are for people, and may have been changed by them. */
export async function readArchive(items: ZipItem[]): Promise<Archive> {
  const byName = new Map(items.map((item) => [item.name, item]))
  const json = await byName.get(ARCHIVE_JSON)?.read()
  if (!json) throw new ExchangeError('archive-not-ours')
  const {
    format: _format,
    version: _version,
    exportedAt,
    records,
    files,
    ...extra
  } = checked(new TextDecoder('utf-8').decode(json))
  const read: ReadFile[] = []
  const damagedFiles: string[] = []
  for (const { hash, path } of files) {
    const file = await readFile(byName, hash, path)
    if (file) read.push(file)
    else damagedFiles.push(path)
  }
  return { exportedAt, records, files: read, damagedFiles, extra }
}
