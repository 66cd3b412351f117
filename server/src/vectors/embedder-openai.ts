import type { Env } from '../env.ts'
import { embedderOf } from './embedder.ts'
import type { Embedder } from './embedder.ts'
import { VECTOR_LENGTH } from './vector.ts'

type Settings = Pick<Env, 'EMBEDDINGS_URL' | 'EMBEDDINGS_KEY' | 'EMBEDDINGS_MODEL'>

/** Any service that speaks the OpenAI protocol, or null where the owner named none. */
export function remoteEmbedder({ EMBEDDINGS_URL, EMBEDDINGS_KEY, EMBEDDINGS_MODEL: model }: Settings): Embedder | null {
  if (!EMBEDDINGS_URL) return null
  return embedderOf(model, async (input) => {
    // Brought in at the first question only: no other request needs it.
    const { OpenAI } = await import('openai')
    const client = new OpenAI({
      baseURL: EMBEDDINGS_URL,
      apiKey: EMBEDDINGS_KEY ?? 'none',
      maxRetries: 2,
      timeout: 20_000,
    })
    const { data } = await client.embeddings.create({
      model,
      input,
      dimensions: VECTOR_LENGTH,
      encoding_format: 'float',
    })
    return data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding)
  })
}
