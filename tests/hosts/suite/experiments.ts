import { describe, expect, it } from 'vitest'
import type { GetHost } from './host.ts'
import { refusal, signUp } from './people.ts'

export function experiments(host: GetHost): void {
  describe('what is tried out on recommendations', () => {
    it('is told to nobody but those who run the server', async () => {
      const person = await signUp(host())
      for (const path of ['/api/v1/experiments', '/api/v1/experiments/skills-before-place/results'])
        expect((await refusal(await person.ask(path), 403)).code).toBe('admins-only')
    })

    it('touches nobody without a list', async () => {
      const person = await signUp(host())
      const answer = await person.ask('/api/v1/jobs/recommendations')
      expect(await answer.json()).toMatchObject({ items: [], lack: 'resume', model: null, tried: null })
    })
  })
}
