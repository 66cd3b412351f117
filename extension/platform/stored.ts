import { Storage } from '@plasmohq/storage'
import type { z } from 'zod'

/** A small value in the extension's own storage, parsed at every reading: an older version may have written it. */
export interface Stored<T> {
  key: string
  area: () => Storage
  parse: (raw: unknown) => T
  read: () => Promise<T>
  write: (value: T) => Promise<void>
}

export function stored<T>(key: string, shape: z.ZodType<T>, otherwise: T): Stored<T> {
  // Made at the first use, because the browser's storage is looked up while it is made.
  let made: Storage | undefined
  const area = (): Storage => (made ??= new Storage({ area: 'local' }))
  const parse = (raw: unknown): T => {
    const read = shape.safeParse(raw)
    return read.success ? read.data : otherwise
  }
  return {
    key,
    area,
    parse,
    read: async () => parse(await area().get<unknown>(key)),
    write: async (value) => {
      await area().set(key, value)
    },
  }
}
