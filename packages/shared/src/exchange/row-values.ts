import { parseUrl } from '../domain/url.ts'
import { problemOf, SHARED_TARGETS } from './imported.ts'
import type { ImportedContact, ProblemCode, RowProblem, Target } from './imported.ts'
import { isEmail } from './columns.ts'
import type { Column } from './columns.ts'
import { looksLikeHtml, plainFromHtml } from './plain-from-html.ts'
import { readDate } from './table-dates.ts'
import type { DayOrder } from './table-dates.ts'

/** The longest value of each kind; what is longer is cut, and kept whole with the other columns. */
const LONGEST: Partial<Record<Target, number>> = {
  url: 8_000,
  companyUrl: 8_000,
  description: 400_000,
  notes: 100_000,
  contactUrl: 8_000,
  heardFrom: 300,
  contactName: 300,
  contactRole: 300,
  contactEmail: 300,
  contactPhone: 300,
}
const LINE = 1_000
const LEVELS = new Map([
  ['high', 5],
  ['medium', 3],
  ['low', 1],
])

/** The cells of one row by what they mean, and what could not be placed. */
export class RowValues {
  readonly unknown: Record<string, string> = {}
  readonly problems: RowProblem[] = []
  readonly line: number
  private readonly values = new Map<Target, { text: string; heading: string }[]>()

  constructor(columns: Column[], row: string[], line: number, blank: string | undefined) {
    this.line = line
    for (const { index, heading, target } of columns) {
      const text = (row[index] ?? '').trim()
      if (text === '' || text === blank || target === 'skip') continue
      const taken = !SHARED_TARGETS.includes(target) && this.values.has(target)
      if (target === 'keep' || taken) this.keep(heading, text)
      else this.values.set(target, [...(this.values.get(target) ?? []), { text, heading }])
    }
    const more = row.slice(columns.length).filter((cell) => cell.trim() !== '')
    for (const [at, cell] of more.entries()) this.keep(`Column ${columns.length + at + 1}`, cell.trim())
    if (more.length > 0) this.report('more-cells', null)
  }

  /** Two columns of the same heading both stay. */
  keep(heading: string, text: string): void {
    const name = heading.slice(0, 180)
    const free = Object.hasOwn(this.unknown, name) ? `${name} (${Object.keys(this.unknown).length + 1})` : name
    Object.defineProperty(this.unknown, free, { value: text, enumerable: true, configurable: true, writable: true })
  }

  report(code: ProblemCode, column: string | null, value = ''): void {
    this.problems.push(problemOf(this.line, code, column, value))
  }

  /** A value that cannot be used is said and kept. */
  private refuse(code: ProblemCode, heading: string, text: string): null {
    this.keep(heading, text)
    this.report(code, heading, text)
    return null
  }

  /** What means nothing without another column is kept as it is. */
  private keepAll(targets: Target[]): never[] {
    for (const { heading, text } of targets.flatMap((target) => this.all(target))) this.keep(heading, text)
    return []
  }

  all(target: Target): { text: string; heading: string }[] {
    return this.values.get(target) ?? []
  }

  text(target: Target): string | null {
    const [first] = this.all(target)
    if (!first) return null
    const longest = LONGEST[target] ?? LINE
    if (first.text.length <= longest) return first.text
    this.keep(first.heading, first.text)
    this.report('shortened', first.heading)
    return first.text.slice(0, longest)
  }

  /** Several columns may make one long text; each is named where there is more than one. */
  joined(target: Target): string | null {
    const parts = this.all(target)
    const named = parts.map(({ text, heading }, at) => (at === 0 ? text : `${heading}: ${text}`)).join('\n\n')
    const [first] = parts
    if (!first) return null
    const longest = LONGEST[target] ?? LINE
    if (named.length <= longest) return named
    for (const { heading, text } of parts) this.keep(heading, text)
    this.report('shortened', first.heading)
    return named.slice(0, longest)
  }

  date(target: Target, now: number, order: DayOrder): string | null {
    const [first] = this.all(target)
    if (!first) return null
    const read = readDate(first.text, now, order)
    return 'at' in read ? read.at : this.refuse(read.problem, first.heading, first.text)
  }

  /** Addresses are written without their scheme as often as with it. */
  url(target: Target): string | null {
    const [first] = this.all(target)
    const text = this.text(target)
    if (!first || text === null) return null
    const bare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u.test(text)
    const url = /\s/.test(text) ? null : parseUrl(bare ? `https://${text}` : text)
    return url ? url.href : this.refuse('bad-url', first.heading, first.text)
  }

  excitement(): number | null {
    const [first] = this.all('excitement')
    if (!first) return null
    const stars = first.text.match(/[★⭐]/gu)?.length
    const level = LEVELS.get(first.text.toLowerCase())
    const [, number] = /^([0-5])(?:\.0+)?(?:\s?\/\s?5)?$/.exec(first.text) ?? []
    const value = stars ?? level ?? (number === undefined ? NaN : Number(number))
    if (value === 0) return null
    return value >= 1 && value <= 5 ? value : this.refuse('bad-excitement', first.heading, first.text)
  }

  tags(): string[] {
    const words = this.all('tags').flatMap(({ text }) => text.split(/[,;|\n]/))
    const tags = [...new Set(words.map((word) => word.trim().replace(/^#/, '')).filter((word) => word !== ''))]
    for (const long of tags.filter((tag) => tag.length > 60)) this.keep('Tag', long)
    return tags.filter((tag) => tag.length <= 60)
  }

  description(): string | null {
    const text = this.joined('description')
    return text && looksLikeHtml(text) ? plainFromHtml(text) : text
  }

  /** One person a row. An address standing where the name should be is taken for what it is. */
  contacts(): ImportedContact[] {
    const [name, role, phone] = [this.text('contactName'), this.text('contactRole'), this.text('contactPhone')]
    const mail = this.text('contactEmail')
    const email = mail ?? (name && isEmail(name) ? name : null)
    const url = this.url('contactUrl')
    if (![name, email, phone, url].some((value) => value !== null)) return this.keepAll(['contactRole'])
    return [{ name: name === email ? null : name, role, email, phone, url }]
  }

  /** The pay as one text, whichever of its columns there are. */
  salaryText(): string | null {
    const whole = this.text('salary')
    const [min, max] = [this.text('salaryMin'), this.text('salaryMax')]
    const amounts = [...new Set([min, max].filter((amount) => amount !== null && amount !== '0'))].join(' – ')
    const [currency, period] = [this.text('salaryCurrency'), this.text('salaryPeriod')]
    const unit = [currency, period && `per ${period.replace(/ly$/i, '')}`].filter(Boolean).join(' ')
    const words = [whole, amounts].filter(Boolean).join(' · ')
    if (words === '') this.keepAll(['salaryCurrency', 'salaryPeriod'])
    return words === '' ? null : `${words} ${unit}`.trim().slice(0, 4_000)
  }
}
