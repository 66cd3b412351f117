import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { remoteEmbedder } from './embedder-openai.ts'
import { bindingEmbedder } from './embedder-workers-ai.ts'
import { VECTOR_LENGTH } from './vector.ts'

const vectorOf = (at: number, length: number): number[] => Array.from({ length }, (_, place) => (place === at ? 2 : 0))

interface Asked {
  path: string | undefined
  key: string | undefined
  body: { model: string; input: string[]; dimensions: number }
}

/** A service that speaks the protocol: one vector for each text, told out of order, as it may. */
async function service(status: number, length = VECTOR_LENGTH) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked['body']
      asked.push({ path: request.url, key: request.headers.authorization, body })
      const data = body.input.map((_, index) => ({ object: 'embedding', index, embedding: vectorOf(index, length) }))
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(status === 200 ? { object: 'list', data: data.toReversed(), model: body.model } : {}))
    })()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const embedder = remoteEmbedder({
    EMBEDDINGS_URL: `http://127.0.0.1:${port}/v1`,
    EMBEDDINGS_KEY: 'secret',
    EMBEDDINGS_MODEL: 'text-embedding-3-small',
  })
  if (!embedder) throw new Error('A named service gives an embedder.')
  return { asked, embedder }
}

test('a service that speaks the OpenAI protocol gives each text its own vector, of length one', async () => {
  const { asked, embedder } = await service(200)
  const vectors = await embedder.ofJobs([
    { title: 'Nurse', body: 'ward' },
    { title: 'Cook', body: 'kitchen' },
  ])
  expect(vectors.map((vector) => vector.indexOf(1))).toEqual([0, 1])
  expect(asked).toEqual([
    {
      path: '/v1/embeddings',
      key: 'Bearer secret',
      body: {
        model: 'text-embedding-3-small',
        input: ['Nurse\nward', 'Cook\nkitchen'],
        dimensions: VECTOR_LENGTH,
        encoding_format: 'float',
      },
    },
  ])
})

test('a service that refuses, or answers with vectors of another length, is an error and no vector', async () => {
  const refusing = await service(401)
  await expect(refusing.embedder.ofPerson({ title: 'Nurse', body: '' })).rejects.toThrow('401')
  const short = await service(200, 8)
  await expect(short.embedder.ofPerson({ title: 'Nurse', body: '' })).rejects.toThrow('384 numbers')
})

test('no service is named, so there is none', () => {
  expect(remoteEmbedder({ EMBEDDINGS_MODEL: 'text-embedding-3-small' })).toBeNull()
})

test("the binding of Cloudflare's own models is asked for the small one", async () => {
  const asked: [string, string[]][] = []
  const embedder = bindingEmbedder({
    run: async (model, { text }) => {
      asked.push([model, text])
      return { data: text.map((_, at) => vectorOf(at, VECTOR_LENGTH)) }
    },
  })
  const vector = await embedder.ofPerson({ title: 'Nurse', body: 'ward' })
  expect(vector[0]).toBe(1)
  expect(asked).toEqual([['@cf/baai/bge-small-en-v1.5', ['Nurse\nward']]])
})
