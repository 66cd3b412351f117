import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bytes } from './bytes.ts'
import { joinBytes, utf8 } from './bytes.ts'
import { ExchangeError } from './failures.ts'
import { isSafeName } from './zip-layout.ts'
import { openZip, ZIP_LIMITS } from './zip-read.ts'
import type { ZipLimits } from './zip-read.ts'
import { writeZip } from './zip-write.ts'
import type { ZipFile } from './zip-write.ts'

const readAll = async (bytes: Bytes, limits?: ZipLimits): Promise<ZipFile[]> => {
  const files: ZipFile[] = []
  for (const { name, read } of openZip(bytes, limits)) files.push({ name, bytes: await read() })
  return files
}
const codeOf = async (bytes: Bytes, limits?: ZipLimits): Promise<string> => {
  try {
    await readAll(bytes, limits)
  } catch (error) {
    if (error instanceof ExchangeError) return error.code
    throw error
  }
  return 'none'
}
const two = (): Promise<Bytes> =>
  writeZip([
    { name: 'notes.txt', bytes: utf8('the same line\n'.repeat(50)) },
    { name: 'files/ü.bin', bytes: Uint8Array.from([1, 2, 3]) },
  ])
/** The same bytes with a number changed in every place where it stands. */
const patched = (bytes: Bytes, changes: [at: number, value: number, width: 2 | 4][]): Bytes => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (const [at, value, width] of changes) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
  }
  return copy
}
const directoryAt = (bytes: Bytes): number => new DataView(bytes.buffer).getUint32(bytes.length - 6, true)
const named = (name: string): Bytes => {
  const [from, to] = [utf8('x'.repeat(utf8(name).length)), utf8(name)]
  return joinBytes([from, to])
}

describe('a ZIP file', () => {
  it('gives back every file, and the same bytes for the same files', async () => {
    const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isSafeName), {
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(names, fc.infiniteStream(fc.uint8Array({ maxLength: 300 })), async (list, stream) => {
        const files = list
          .filter((name) => !name.endsWith('/'))
          .map((name) => ({ name, bytes: Uint8Array.from(stream.next().value as Uint8Array) }))
        const zip = await writeZip(files, 1_700_000_000_000)
        expect(await readAll(zip)).toEqual(files)
        expect(await writeZip(files, 1_700_000_000_000)).toEqual(zip)
      }),
      { numRuns: 50 },
    )
  })

  it('stores what packs so well that its own reader would not open it', async () => {
    const zeros = { name: 'zeros', bytes: new Uint8Array(3_000_000) }
    const zip = await writeZip([zeros])
    expect(zip.length).toBeGreaterThan(3_000_000)
    expect(await readAll(zip)).toEqual([zeros])
  })

  it.each(['../a', '/etc/passwd', 'a/../../b', 'C:\\x', 'c:x', 'a\\b', 'a//b', './a', '', 'a\0b', 'a\nb', '..'])(
    'is not written with the name %j',
    async (name) => {
      await expect(writeZip([{ name, bytes: utf8('x') }])).rejects.toThrow('not safe')
    },
  )
})

describe('a ZIP file of somebody else', () => {
  it.each(['../../etc/cron.d/x', '/absolute', 'a/../../b', '..\\..\\x', 'C:/x'])(
    'is refused with the name %j inside',
    async (name) => {
      const plain = 'x'.repeat(utf8(name).length)
      const zip = await writeZip([{ name: plain, bytes: utf8('1') }])
      const [from, to] = [utf8(plain), named(name).slice(utf8(name).length)]
      const hostile = zip.slice()
      for (let at = 0; at < hostile.length - from.length; at++) {
        if (from.every((byte, index) => hostile[at + index] === byte)) hostile.set(to, at)
      }
      expect(await codeOf(hostile)).toBe('zip-unsafe')
    },
  )

  it('is refused cut short at any place, and never opened by half', async () => {
    const zip = await two()
    for (let length = 0; length < zip.length; length++) expect(await codeOf(zip.slice(0, length))).toBe('zip-truncated')
  })

  it('is refused with any byte of its records changed for the worse, and never hangs', async () => {
    const zip = await two()
    const original = await readAll(zip)
    for (let at = 0; at < zip.length; at++) {
      const flipped = zip.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      try {
        const read = await readAll(flipped)
        // A changed date or name is another date or name: the contents must still be what was packed.
        expect(
          read.map(({ bytes }) => bytes).every((bytes) => original.some((one) => one.bytes.length === bytes.length)),
        ).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(ExchangeError)
      }
    }
  })

  it('is refused with a password, an unknown packing or the large format', async () => {
    const zip = await two()
    const at = directoryAt(zip)
    expect(await codeOf(patched(zip, [[at + 8, 0x801, 2]]))).toBe('zip-encrypted')
    expect(await codeOf(patched(zip, [[at + 10, 12, 2]]))).toBe('zip-unsupported')
    expect(await codeOf(patched(zip, [[zip.length - 12, 0xffff, 2]]))).toBe('zip-unsupported')
    expect(await codeOf(patched(zip, [[at + 16, 1, 4]]))).toBe('zip-broken')
  })

  it('is not unpacked where it would be far larger than it should', async () => {
    const zip = await two()
    const at = directoryAt(zip)
    expect(await codeOf(patched(zip, [[at + 24, 2_000_000_000, 4]]))).toBe('zip-bomb')
    expect(await codeOf(patched(zip, [[at + 24, 100, 4]]))).toBe('zip-bomb')
    expect(await codeOf(patched(zip, [[at + 24, 9_999, 4]]))).toBe('zip-broken')
    expect(await codeOf(zip, { ...ZIP_LIMITS, entries: 1 })).toBe('zip-bomb')
    expect(await codeOf(zip, { ...ZIP_LIMITS, entryBytes: 100 })).toBe('zip-bomb')
    expect(await codeOf(zip, { ...ZIP_LIMITS, totalBytes: 701 })).toBe('zip-bomb')
  })

  it('is refused where its files lie over each other', async () => {
    const zip = await writeZip(['a', 'b'].map((name) => ({ name, bytes: utf8('same'.repeat(100)) })))
    const second = directoryAt(zip) + 47
    expect(await codeOf(patched(zip, [[second + 42, 0, 4]]))).toBe('zip-bomb')
  })

  it('is taken with a comment, folders and names that do not say their encoding', async () => {
    const zip = await two()
    const comment = utf8('made elsewhere')
    const withComment = joinBytes([patched(zip, [[zip.length - 2, comment.length, 2]]), comment])
    expect((await readAll(withComment)).map(({ name }) => name)).toEqual(['notes.txt', 'files/ü.bin'])
    const folders = await writeZip([
      { name: 'folder/', bytes: new Uint8Array() },
      { name: 'folder/a', bytes: utf8('a') },
    ])
    expect((await readAll(folders)).map(({ name }) => name)).toEqual(['folder/a'])
  })
})
