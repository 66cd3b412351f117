import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GetHost } from './host.ts'
import { signUp } from './people.ts'

const Roadmap = z.object({
  enough: z.boolean(),
  postings: z.number(),
  steps: z.array(z.object({ skill: z.object({ name: z.string() }), resources: z.array(z.unknown()).min(1) })),
})

export function learning(host: GetHost): void {
  describe('a learning roadmap', () => {
    it('comes from ten of the person’s own postings and nobody else’s', async () => {
      const [mine, other] = [await signUp(host()), await signUp(host())]
      for (let place = 0; place < 10; place += 1)
        await mine.ask('/api/v1/applications', {
          title: `Data engineer ${place}`,
          description: 'Python is required.',
        })
      const ask = async (person: typeof mine) =>
        Roadmap.parse(await (await person.ask('/api/v1/learning/roadmap?role=data%20engineer')).json())
      const roadmap = await ask(mine)
      expect(roadmap).toMatchObject({ enough: true, postings: 10 })
      expect(roadmap.steps.map(({ skill }) => skill.name)).toContain('Python')
      expect(await ask(other)).toEqual({ enough: false, postings: 0, steps: [] })
    })
  })
}
