import { parseDay } from '../domain/dates.ts'
import { placeScore } from '../domain/location.ts'
import { parseSalary } from '../domain/salary.ts'
import type { Evidence, Source } from './evidence.ts'
import { add } from './evidence.ts'
import { isPlaceholder } from './job-json.ts'
import type { Page } from './page.ts'
import type { Pair } from './pairs.ts'
import { modelInLine, typeIn } from './work-words.ts'

const SOURCE: Source = { reader: 'label', origin: 'page' }

/** One label with its value becomes a fact only if the value looks like what the label promises. */
export function readPair(evidence: Evidence, { label, value }: Pair, where: { page: Page; inBody: boolean }): void {
  if (value === '' || isPlaceholder(value)) return
  const sure = where.inBody ? 0.55 : 0.66
  const { now } = where.page
  const monthFirst = isAmerican(where.page)
  const put = (confidence: number) => add(evidence, SOURCE, label, value, confidence, value)
  switch (label) {
    case 'location':
      return readPlace(evidence, value, sure)
    case 'employmentType':
      add(evidence, SOURCE, 'workModel', modelInLine(value), 0.6, value)
      return add(evidence, SOURCE, 'employmentType', typeIn(value) === null ? null : value, sure + 0.05, value)
    case 'workModel':
      return add(evidence, SOURCE, 'workModel', modelInLine(value) ?? yesOrNo(value), sure + 0.1, value)
    case 'salary':
      return add(evidence, SOURCE, 'salary', parseSalary(value, { labelled: true }), sure + 0.05, value)
    case 'postedAt':
    case 'deadline':
      return add(evidence, SOURCE, label, parseDay(value, now, monthFirst), sure, value)
    case 'languages':
      return add(evidence, SOURCE, 'languages', listed(value), 0.5, value)
    case 'company':
    case 'title':
      return value.length <= 90 && !/\p{L}{4}[.!?]\s/u.test(value)
        ? put(label === 'company' ? sure : sure - 0.2)
        : undefined
    default:
      return value.length <= 160 ? put(0.5) : undefined
  }
}

const listed = (value: string): string[] =>
  value
    .split(/[,;/]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, 12)

function readPlace(evidence: Evidence, value: string, sure: number): void {
  const model = modelInLine(value)
  add(evidence, SOURCE, 'workModel', model, 0.62, value)
  if (value.length > 140 || /[.!?]\s\p{Lu}/u.test(value)) return
  add(evidence, SOURCE, 'location', value, placeScore(value) > 0 ? sure + 0.08 : sure - 0.1, value)
}

const yesOrNo = (value: string): 'remote' | 'hybrid' | 'onsite' | null =>
  /\d\s*(?:days?|dni|tage?n?|jours?|d[ií]as|dagen|dage)\b/i.test(value)
    ? 'hybrid'
    : /^(?:yes|ja|oui|s[ií]|true|так|да)\b/i.test(value)
      ? 'remote'
      : /^(?:no|nein|non|false|ні|нет)\b/i.test(value)
        ? 'onsite'
        : null

export const isAmerican = (page: Page): boolean =>
  /^en(?:-us)?$/i.test(page.document.documentElement.getAttribute('lang') ?? 'en') &&
  !/\.(?:uk|au|nz|ie|in|za|sg)$/.test(page.url.hostname)
