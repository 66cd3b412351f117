import { textOf } from '../ports/row.ts'
import type { Embedder, FindEmbedder } from './embedder.ts'
import { unpackWords } from './packed.ts'
import { unit } from './vector.ts'
import { vectorOfText, vectorOfTitle } from './word-vectors.ts'
import type { WordVectors } from './word-vectors.ts'

/** What a title looked for counts beside what the person has written; a title alone says the field best. */
const TITLE_SHARE = 2

const together = (title: Float32Array, body: Float32Array): Float32Array =>
  unit(title.map((share, at) => TITLE_SHARE * share + Number(body[at])))

export const embedderOfWords = (model: string, words: WordVectors): Embedder => ({
  model,
  ofJobs: async (texts) => texts.map(({ title, body }) => vectorOfText(words, `${title} ${title} ${title} ${body}`)),
  ofPerson: async ({ title, body }) => together(vectorOfTitle(words, title), vectorOfText(words, body)),
})

/** The newest that this instance has learnt from its own jobs; read again only when there is a newer one. */
export function learntEmbedder(): FindEmbedder {
  let known: Embedder | null = null
  return async (catalogue) => {
    const newest = await catalogue.read('SELECT model FROM learnt_words ORDER BY learnt_at DESC LIMIT 1')
    const model = newest.rows[0]?.['model']
    if (model === undefined) return null
    if (known?.model === model) return known
    const { rows } = await catalogue.read({ sql: 'SELECT packed FROM learnt_words WHERE model = ?', args: [model] })
    const packed = rows[0]?.['packed']
    if (!(packed instanceof ArrayBuffer)) return null
    known = embedderOfWords(textOf(model), unpackWords(new Uint8Array(packed)))
    return known
  }
}
