import { DEFAULT_LIMITS } from '../limits.ts'
import { Bell } from './live-bell.ts'
import type { Live } from './live.ts'

/** The little of Durable Objects that is used here. */
export interface LiveObjects {
  idFromName(name: string): unknown
  get(id: unknown): { fetch(request: Request): Promise<Response> }
}

const INSIDE = 'https://live.invalid/'
const HERE = 'here'

/** On Workers each request runs apart; this object of one person is the one place where their requests meet. */
export class Room {
  readonly #bell = new Bell(DEFAULT_LIMITS.listeners)

  fetch({ method }: Request): Response {
    if (method === 'GET') {
      const rings = this.#bell.listen(HERE)
      return rings ? new Response(rings) : new Response(null, { status: 429 })
    }
    this.#bell.ring(HERE)
    return new Response(null, { status: 204 })
  }
}

export function objectLive(rooms: LiveObjects): Live {
  const ask = (person: string, method: string) =>
    rooms.get(rooms.idFromName(person)).fetch(new Request(INSIDE, { method }))
  return {
    ring: async (person) => {
      await ask(person, 'POST')
    },
    listen: async (person) => {
      const answer = await ask(person, 'GET')
      return answer.ok ? answer.body : null
    },
    // A Worker that ends takes its streams along.
    close: () => {},
  }
}
