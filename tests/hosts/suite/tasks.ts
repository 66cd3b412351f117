import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PATIENCE_MS } from '../../support/patience.ts'
import type { GetHost } from './host.ts'
import { asking, bearer, refusal, signUp } from './people.ts'
import type { Person } from './people.ts'

const TAILOR = '/api/v1/ai/resume/generate'
const Task = z.object({ id: z.uuid(), state: z.string(), result: z.object({ by: z.string() }).nullable() })

const Id = z.object({ id: z.uuid() })
const Listed = z.object({ items: z.array(Id).length(1) })

const BODY = {
  resume: {
    basics: { name: 'Ann Miller', label: 'Signal engineer', profiles: [] },
    work: [
      { name: 'Larkfield Signals', position: 'Signal engineer', highlights: ['Planned 40 signal boxes in Python'] },
    ],
  },
  posting: { title: 'Signal Engineer', description: 'Requirements\n- Python\n- Signal boxes\n- Kubernetes' },
}

const taskOf = async (answer: Response) => Task.parse(await answer.json())
const read = async (person: Person, id: string) => taskOf(await person.ask(`/api/v1/tasks/${id}`))

export function tasks(host: GetHost): void {
  const generate = ({ token }: Person, headers: Record<string, string>, body: object = BODY) =>
    host().fetch(TAILOR, asking(body, { ...bearer(token), ...headers }))

  describe('long work', () => {
    it('is done by the queue, and what came of it can be read and heard afterwards', async () => {
      const person = await signUp(host())
      const answer = await generate(person, { 'idempotency-key': 'one' })
      expect(answer.status).toBe(202)
      const { id } = await taskOf(answer)
      expect(answer.headers.get('location')).toBe(`/api/v1/tasks/${id}`)
      let task = await read(person, id)
      for (const end = performance.now() + PATIENCE_MS; task.state !== 'done' && performance.now() < end;) {
        await new Promise((resolve) => setTimeout(resolve, 50))
        task = await read(person, id)
      }
      expect(task).toMatchObject({ state: 'done', result: { by: 'rules' } })
      const told = await (await person.ask(`/api/v1/tasks/${id}/events`)).text()
      expect(told).toMatch(/^id: 1\nevent: \w+\n/)
      expect(told.trim().split('\n\n').at(-1)).toMatch(/event: done\n/)
    })

    it('keeps the letter that was asked for, which is handed out as a file', async () => {
      const person = await signUp(host())
      const made = async (path: string, body: object) => Id.parse(await (await person.ask(path, body)).json()).id
      const application = await made('/api/v1/applications', BODY.posting)
      const resume = await made('/api/v1/resumes', { name: 'Signals', ...BODY.resume })
      const headers = { ...bearer(person.token), 'idempotency-key': 'a letter', accept: 'text/event-stream' }
      const wanted = asking({ application, resume, save: true }, headers)
      expect(await (await host().fetch('/api/v1/ai/cover-letter/generate', wanted)).text()).toContain('event: done\n')
      const { items } = Listed.parse(await (await person.ask(`/api/v1/applications/${application}/writings`)).json())
      for (const [format, start] of [
        ['pdf', '%PDF'],
        ['docx', 'PK'],
      ]) {
        const file = await person.ask(`/api/v1/writings/${items[0]?.id}/export?format=${format}`)
        const bytes = new Uint8Array(await file.arrayBuffer())
        expect([file.status, new TextDecoder().decode(bytes.slice(0, start?.length))]).toEqual([200, start])
      }
    })

    it('is told as it is done to whoever wants to watch', async () => {
      const person = await signUp(host())
      const answer = await generate(person, { 'idempotency-key': 'one', accept: 'text/event-stream' })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
      expect(await answer.text()).toContain('event: done\n')
    })

    it('is one task for one key, however often it is asked for', async () => {
      const person = await signUp(host())
      const key = { 'idempotency-key': 'the same' }
      const answers = await Promise.all(Array.from({ length: 6 }, () => generate(person, key)))
      const ids = await Promise.all(answers.map(async (answer) => (await taskOf(answer)).id))
      expect(new Set(ids).size).toBe(1)
      const other = await generate(person, key, { ...BODY, save: true })
      expect((await refusal(other, 422)).code).toBe('key-reused')
    })
  })
}
