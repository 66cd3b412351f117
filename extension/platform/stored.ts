import { Storage } from '@plasmohq/storage'
import { useStorage } from '@plasmohq/storage/hook'
import type { z } from 'zod'

/** A small value in the extension's own storage, parsed at every reading: an older version may have written it. */
export interface Stored<T> {
  read: () => Promise<T>
  write: (value: T) => Promise<void>
  /** The parsed value and whether it has been read yet. */
  use: () => { value: T; loading: boolean }
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
    read: async () => parse(await area().get<unknown>(key)),
    write: async (value) => {
      await area().set(key, value)
    },
    use: () => {
      const [raw, , { isLoading }] = useStorage<unknown>({ key, instance: area() })
      return { value: parse(raw), loading: isLoading }
    },
  }
}
