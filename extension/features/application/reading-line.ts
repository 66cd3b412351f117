import { COPY } from './copy.ts'
import { countRead, doubtfulLabels } from './fields.ts'
import type { Reading } from './fields.ts'

/** How well the page was read, in one sentence. */
export function readingWords(reading: Reading): string {
  const { got, all } = countRead(reading.posting)
  const labels = doubtfulLabels(reading)
  return labels.length === 0 ? `${COPY.read(got, all)}.` : `${COPY.read(got, all)}; ${COPY.look(labels)}`
}
