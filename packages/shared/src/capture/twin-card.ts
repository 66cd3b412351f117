import { placeScore } from '../domain/location.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import type { Page } from './page.ts'
import { bare } from './text.ts'

const SOURCE: Source = { reader: 'list-card', origin: 'page' }

/**
 * Beside an open posting stands its card in the list. While the head of the posting is still loading, or never names
 * the employer, that card does.
 */
export function readTwinCard(evidence: Evidence, page: Page, title: string): void {
  const wanted = bare(title)
  const at = page.beside.findIndex(
    (line) => line.linked > 0 && line.text.length < 300 && wanted.length > 4 && bare(line.text).includes(wanted),
  )
  if (at < 0) return
  const below = page.beside.slice(at + 1, at + 6).filter((line) => !line.control && bare(line.text) !== wanted)
  const name = below[0]?.text ?? ''
  const place = below.slice(1, 4).find((line) => placeScore(line.text) >= 0.5)?.text
  if (isName(name)) add(evidence, SOURCE, 'company', name, 0.47, name)
  if (place) add(evidence, SOURCE, 'location', place.replace(/\s\((?:remote|hybrid|on-?site)\)$/i, ''), 0.5, place)
}

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 60 &&
  /^[\p{Lu}\d\u3400-\u9fff]/u.test(text) &&
  placeScore(text) < 0.5 &&
  !/[!?:]|\.\s/.test(text)
