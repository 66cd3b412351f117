import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { pdfOf } from '../../support/pdf.ts'
import type { GetHost } from './host.ts'
import { bearer, refusal, signUp } from './people.ts'
import type { Person } from './people.ts'

const RESUME = '/api/v1/resume'
const Kept = z.object({ id: z.uuid(), values: z.record(z.string(), z.json()) })
const Suggested = z.object({ items: z.array(z.object({ kind: z.string(), value: z.string() })) })

const written = (name: string): Uint8Array<ArrayBuffer> =>
  pdfOf([
    `# ${name}`,
    'Signal Engineer',
    'ann.miller@example.com | +44 113 496 0101',
    '',
    '# Experience',
    'Signal Engineer, Larkfield Rail',
    'March 2021 - Present',
    '- Built forty pipelines in Python.',
    '',
    '# Skills',
    'Python, SQL, PostgreSQL',
  ])

export function resumes(host: GetHost): void {
  const send = ({ token }: Person, bytes: Uint8Array<ArrayBuffer>, name = 'cv.pdf'): Promise<Response> => {
    const form = new FormData()
    form.append('file', new File([bytes], name, { type: name.endsWith('.pdf') ? 'application/pdf' : '' }))
    return host().fetch(`${RESUME}/upload`, { method: 'POST', headers: bearer(token), body: form })
  }
  const read = async ({ token }: Person, path: string): Promise<unknown> =>
    (await host().fetch(path, { headers: bearer(token) })).json()

  describe('résumés', () => {
    it('are read from their file, which is kept, and suggest what the profile does not say', async () => {
      const person = await signUp(host())
      const answer = await send(person, written('Ann Miller'))
      expect(answer.status).toBe(201)
      const { id, values } = Kept.parse(await answer.json())
      expect(values).toMatchObject({ basics: { name: 'Ann Miller', email: 'ann.miller@example.com' } })
      expect(await read(person, `${RESUME}/${id}/status`)).toMatchObject({
        state: 'ready',
        file: 'kept',
        read: { work: 1 },
      })
      const { items } = Suggested.parse(await read(person, `${RESUME}/${id}/suggestions`))
      expect(items).toContainEqual({ kind: 'skill', value: 'PostgreSQL' })
      expect((await send(person, written('Ann Miller'))).status).toBe(200)
    })

    it('are handed out as files that say the same, set in fonts that the host brings', async () => {
      const person = await signUp(host())
      const { id } = Kept.parse(await (await send(person, written('Ann Miller'))).json())
      const path = `/api/v1/resumes/${id}/export?format=`
      for (const format of ['pdf', 'docx']) {
        const answer = await host().fetch(`${path}${format}&template=modern`, { headers: bearer(person.token) })
        expect(answer.status).toBe(200)
        const again = await send(person, new Uint8Array(await answer.arrayBuffer()), `cv.${format}`)
        const { values } = Kept.parse(await again.json())
        expect(values['basics']).toMatchObject({ name: 'Ann Miller', email: 'ann.miller@example.com' })
      }
    })

    it('are refused where their file cannot be read, each for its own reason', async () => {
      const person = await signUp(host())
      const whole = written('Ann Miller')
      const bad = [
        [new Uint8Array(), 'resume-empty'],
        [whole.slice(0, 300), 'resume-truncated'],
        [pdfOf([]), 'resume-image-only'],
      ] as const
      for (const [bytes, code] of bad) expect((await refusal(await send(person, bytes), 422)).code).toBe(code)
      expect(await read(person, '/api/v1/files')).toMatchObject({ items: [] })
    })
  })
}
