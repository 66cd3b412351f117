import { embedderOf } from './embedder.ts'
import type { Embedder } from './embedder.ts'

const MODEL = '@cf/baai/bge-small-en-v1.5'

/** The part of Cloudflare's binding that is used. */
export interface AiBinding {
  run(model: string, input: { text: string[] }): Promise<{ data?: number[][] }>
}

export const bindingEmbedder = (ai: AiBinding): Embedder =>
  embedderOf(MODEL, async (text) => (await ai.run(MODEL, { text })).data ?? [])
