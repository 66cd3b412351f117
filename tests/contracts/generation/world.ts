import { LocalWorker } from '@rolecall/server/queue/worker.ts'
import { createTestApp } from '@rolecall/server/testing.ts'
import type { TestApp } from '@rolecall/server/testing.ts'
import { TOPICS } from '@rolecall/server/topics.ts'
import { z } from 'zod'
import { startAiServer } from '../../support/ai-server.ts'
import type { AiServer } from '../../support/ai-server.ts'

/** As much of a person as the tests need; the company is nobody's. */
export const RESUME = {
  basics: {
    name: 'Ann Miller',
    email: 'ann.miller@example.com',
    phone: '+44 20 7946 0958',
    label: 'Signal engineer',
    summary: 'Signal engineer who planned and mended the boxes of a rural line.',
    profiles: [],
  },
  work: [
    {
      name: 'Larkfield Signals',
      position: 'Signal engineer',
      startDate: '2019-03',
      highlights: ['Planned 40 signal boxes', 'Wrote tools in Python for timetables', 'Trained new colleagues'],
    },
  ],
  education: [],
  skills: [{ name: 'Python', keywords: [] }],
  languages: [],
  certificates: [],
  projects: [],
  links: [],
}
export const POSTING = {
  title: 'Signal Engineer',
  company: 'Northmoor Rail',
  description:
    'You plan signal boxes and write tools.\n\nRequirements\n- 3 years as a signal engineer\n- Python\n- Kubernetes',
}

const TaskAnswer = z.object({
  id: z.uuid(),
  state: z.string(),
  result: z.json(),
  error: z.object({ code: z.string() }).nullable(),
})
export type TaskAnswer = z.infer<typeof TaskAnswer>

export interface Heard {
  id: number | null
  event: string
  data: unknown
}

const read = (text: string): Heard => {
  const [, id, event = '', data = 'null'] = /^(?:id: (\d+)\n)?event: (\S+)\ndata: (.*)$/s.exec(text) ?? []
  return { id: id === undefined ? null : Number(id), event, data: JSON.parse(data) as unknown }
}

/** What is told on a stream, one by one. */
export async function* eventsIn(answer: Response): AsyncGenerator<Heard, void> {
  let rest = ''
  for await (const text of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = (rest + text).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) if (!part.startsWith(':')) yield read(part)
  }
}

export async function allEvents(answer: Response): Promise<Heard[]> {
  const all: Heard[] = []
  for await (const one of eventsIn(answer)) all.push(one)
  return all
}

/** The API with its queue at work, and a provider of models beside it. */
export class GenerationWorld {
  readonly app: TestApp
  readonly ai: AiServer
  readonly #worker: LocalWorker

  private constructor(app: TestApp, ai: AiServer) {
    this.app = app
    this.ai = ai
    this.#worker = new LocalWorker(app.deps, TOPICS)
  }

  static async open(withModel = true): Promise<GenerationWorld> {
    const ai = await startAiServer()
    const env = withModel ? { AI_OLLAMA_URL: ai.url, AI_OLLAMA_MODEL: 'local', AI_DAILY_TOKENS: '900000000' } : {}
    return new GenerationWorld(await createTestApp({ env }), ai)
  }

  ask(token: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.app.ask('POST', `/api/v1${path}`, {
      token,
      body,
      headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
    })
  }

  stream(token: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask(token, path, body, { accept: 'text/event-stream', ...headers })
  }

  async task(token: string, id: string): Promise<TaskAnswer> {
    return TaskAnswer.parse(await (await this.app.ask('GET', `/api/v1/tasks/${id}`, { token })).json())
  }

  async close(): Promise<void> {
    await this.ai.close()
    await this.#worker.stop()
    await this.app.close()
  }
}

export const taskIn = async (answer: Response): Promise<TaskAnswer> => TaskAnswer.parse(await answer.json())
/** The end of the address where a task is. */
export const idOf = (answer: Response): string => answer.headers.get('location')?.split('/').at(-1) ?? ''
