import { sha256 } from '@rolecall/shared/exchange/bytes.ts'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GetHost } from './host.ts'
import { bearer, refusal, signUp } from './people.ts'
import type { Person } from './people.ts'

const FILES = '/api/v1/files'
const Kept = z.strictObject({
  hash: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  createdAt: z.iso.datetime(),
})
const Listed = z.strictObject({ items: z.array(Kept), used: z.number(), room: z.number() })

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const aPdf = (): Uint8Array<ArrayBuffer> => utf8(`%PDF-1.7\n${crypto.randomUUID()}`)

interface Sent {
  hash?: string
  name?: string
  type?: string
}

export function files(host: GetHost): void {
  const ask = (method: string, { token }: Person, path: string): Promise<Response> =>
    host().fetch(FILES + path, { method, headers: bearer(token) })

  async function put(person: Person, bytes: Uint8Array<ArrayBuffer>, sent: Sent = {}): Promise<Response> {
    const { hash = await sha256(bytes), name = '', type = 'application/octet-stream' } = sent
    const path = `${FILES}/${hash}?${new URLSearchParams({ name }).toString()}`
    const headers = { ...bearer(person.token), 'content-type': type }
    return host().fetch(path, { method: 'PUT', headers, body: bytes })
  }

  describe('files', () => {
    it('come back byte for byte, as something to keep and not to show', async () => {
      const person = await signUp(host())
      const bytes = aPdf()
      const kept = await put(person, bytes, { name: 'Lebenslauf "Zoë".pdf', type: 'application/pdf' })
      expect(kept.status).toBe(200)
      const { hash, type, size } = Kept.parse(await kept.json())
      expect([hash, type, size]).toEqual([await sha256(bytes), 'application/pdf', bytes.length])
      const answer = await ask('GET', person, `/${hash}`)
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      expect(answer.headers.get('content-disposition')).toBe(
        "attachment; filename*=UTF-8''Lebenslauf%20%22Zo%C3%AB%22.pdf",
      )
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      const head = await ask('HEAD', person, `/${hash}`)
      expect([head.status, await head.text()]).toEqual([200, ''])
    })

    it('are kept once, however often they are sent, and are gone once deleted', async () => {
      const person = await signUp(host())
      const [bytes, name] = [utf8('# Zoë'), 'cv.md']
      const answers = await Promise.all([1, 2, 3].map(() => put(person, bytes, { name })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const list = Listed.parse(await (await ask('GET', person, '')).json())
      expect(list.items).toMatchObject([{ name, type: 'text/markdown; charset=utf-8', size: bytes.length }])
      expect([list.used, list.room]).toEqual([bytes.length, 200 * 1024 * 1024])
      const path = `/${await sha256(bytes)}`
      for (let i = 0; i < 2; i++) expect((await ask('DELETE', person, path)).status).toBe(200)
      expect((await refusal(await ask('GET', person, path), 404)).code).toBe('no-such-file')
      expect(Listed.parse(await (await ask('GET', person, '')).json()).items).toEqual([])
    })

    it('are there for nobody else, also where somebody has the same one', async () => {
      const [mine, stranger] = [await signUp(host()), await signUp(host())]
      const bytes = aPdf()
      const path = `/${await sha256(bytes)}`
      await put(mine, bytes, { name: 'mine.pdf' })
      for (const method of ['GET', 'HEAD']) expect((await ask(method, stranger, path)).status).toBe(404)
      await put(stranger, bytes, { name: 'theirs.pdf' })
      expect((await ask('DELETE', stranger, path)).status).toBe(200)
      const answer = await ask('GET', mine, path)
      expect(answer.headers.get('content-disposition')).toContain('mine.pdf')
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
    })

    it('are refused with a sentence each where they are not what they say', async () => {
      const person = await signUp(host())
      const cases: [string, number, Uint8Array<ArrayBuffer>, Sent][] = [
        ['file-empty', 422, new Uint8Array(), {}],
        ['file-unknown', 422, Uint8Array.of(0x4d, 0x5a, 0x90, 0), {}],
        ['file-not-taken', 415, utf8('<script>alert(1)</script>'), { type: 'text/html' }],
        ['file-not-taken', 415, utf8('<script>alert(1)</script>'), { name: 'cv.html' }],
        ['file-not-its-type', 422, aPdf(), { type: 'image/png' }],
        ['file-not-its-name', 422, aPdf(), { name: 'cv.docx' }],
        ['file-damaged', 422, aPdf(), { hash: 'ab'.repeat(32) }],
        ['file-too-large', 413, new Uint8Array(5 * 1024 * 1024 + 1), {}],
        ['invalid-input', 400, aPdf(), { hash: 'AB'.repeat(32) }],
        ['invalid-input', 400, aPdf(), { hash: '..%2f..%2fusers.db' }],
        ['invalid-input', 400, aPdf(), { name: 'a\nb.pdf' }],
      ]
      const answers = await Promise.all(
        cases.map(async ([, status, bytes, sent]) => (await refusal(await put(person, bytes, sent), status)).code),
      )
      expect(answers).toEqual(cases.map(([code]) => code))
      expect(Listed.parse(await (await ask('GET', person, '')).json()).items).toEqual([])
    })

    it('may be as large as 5 MB', async () => {
      const person = await signUp(host())
      const bytes = utf8('a'.repeat(5 * 1024 * 1024))
      expect((await put(person, bytes, { name: 'long.txt' })).status).toBe(200)
      const answer = await ask('GET', person, `/${await sha256(bytes)}`)
      expect((await answer.arrayBuffer()).byteLength).toBe(bytes.length)
    })
  })
}
