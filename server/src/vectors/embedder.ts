import type { Db } from '../ports/db.ts'
import { unit, VECTOR_LENGTH } from './vector.ts'

/** What is to be placed among the vectors: a job by its posting, or a person by what they look for and have done. */
export interface Text {
  title: string
  body: string
}

/** Turns texts into vectors, so that what means the same lies near, in whatever words it is said. */
export interface Embedder {
  /** Kept with every vector: those of two models have nothing to say to each other. */
  model: string
  ofJobs(texts: readonly Text[]): Promise<Float32Array[]>
  ofPerson(text: Text): Promise<Float32Array>
}

/** Null where there is none, or it has not learnt enough yet: then everything is ranked without vectors, and says so. */
export type FindEmbedder = (catalogue: Db) => Promise<Embedder | null>

/** A model reads so much of a text and no more; what matters of a posting stands before that. */
const MOST_CHARACTERS = 6_000

/** A model from elsewhere reads titles and texts alike. */
export function embedderOf(model: string, ask: (texts: string[]) => Promise<number[][]>): Embedder {
  const place = async (texts: readonly Text[]): Promise<Float32Array[]> => {
    const answers = await ask(texts.map(({ title, body }) => `${title}\n${body}`.slice(0, MOST_CHARACTERS)))
    if (answers.length !== texts.length || answers.some((numbers) => numbers.length !== VECTOR_LENGTH))
      throw new Error(`The model ${model} does not answer with one vector of ${VECTOR_LENGTH} numbers for each text.`)
    return answers.map((numbers) => unit(Float32Array.from(numbers)))
  }
  return {
    model,
    ofJobs: place,
    ofPerson: async (text) => (await place([text]))[0] ?? new Float32Array(VECTOR_LENGTH),
  }
}
