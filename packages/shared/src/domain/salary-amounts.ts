import type { Period } from './salary-words.ts'
import { CODES, MULTIPLIER, MULTIPLIERS, PERIOD_AFTER, SIGN, SIGNS, SIGN_AFTER, periodOf } from './salary-words.ts'

/** One sum of money in a text. */
export interface Amount {
  value: number
  /** As written: "$", "PLN"; null where the number stands alone. */
  sign: string | null
  /** What the word behind the number makes of it: 1,000 for "k". */
  times: number
  big: boolean
  period: Period | null
  start: number
  end: number
}

// Spaces part groups of three only; behind a longer run of digits another number begins.
const NUMBER = "(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}(?!\\d))+(?:[.,]\\d{1,2})?(?![.,]?\\d)|\\d+(?:[.,'’]\\d+)*)"
const AMOUNT = new RegExp(
  `(?:(${SIGN})\\s?)?(?<![\\d.,]|(?![\\u3040-\\u9fff])\\p{L})(${NUMBER})(?:\\s?-?\\s?(${MULTIPLIER}))?(?:\\s?(${SIGN_AFTER}))?`,
  'giu',
)

export function amountsIn(raw: string): Amount[] {
  const found: Amount[] = []
  for (const match of raw.matchAll(AMOUNT)) {
    const [whole, before, digits = '', factor, after] = match
    const times = factor ? (MULTIPLIERS.find(([words]) => words.test(factor))?.[1] ?? 1) : 1
    const number = parseNumber(digits)
    if (number === null || digits.length > 18) continue
    const end = match.index + whole.length
    const sign = (before === '$' || !before ? after : null) ?? before ?? moneyOf(factor ?? '', raw.slice(end, end + 6))
    const yearly = factor && /^lpa$/i.test(factor) ? 'year' : null
    found.push({
      value: number * times,
      sign: sign && sign.trim(),
      times,
      big: times >= 1_000_000 && !/triệu|tr|juta|jt|cr/i.test(factor ?? ''),
      period: yearly ?? periodAt(raw, end),
      start: match.index,
      end,
    })
  }
  return found
}

/** Lakhs are rupees, triệu are đồng, and "30K·13薪" is said of yuan only. */
function moneyOf(factor: string, after: string): string | null {
  if (/^(?:lpa|lakhs?|lacs?)$/i.test(factor)) return 'INR'
  if (/^(?:triệu)$/i.test(factor)) return 'VND'
  if (/^(?:juta)$/i.test(factor)) return 'IDR'
  return /薪/.test(after) ? 'CNY' : null
}

function periodAt(text: string, end: number): Period | null {
  const match = PERIOD_AFTER.exec(text.slice(end, end + 48))
  return match ? periodOf((match[1] ?? '').replace(/[\s.]/g, '')) : null
}

/** 1,234.56 · 1.234,56 · 3,88,847.25 · 60.000 · 13,90 · 1 234 */
export function parseNumber(raw: string): number | null {
  const text = raw.replace(/[\s\u00a0\u202f'’]/g, '')
  const lastDot = text.lastIndexOf('.')
  const lastComma = text.lastIndexOf(',')
  const last = Math.max(lastDot, lastComma)
  if (last < 0) return finite(text)
  const mark = text[last] ?? ''
  const tail = text.length - last - 1
  const once = text.indexOf(mark) === last
  const both = lastDot >= 0 && lastComma >= 0
  const isDecimal = both ? tail !== 3 || mark === '.' : once && tail !== 3
  const whole = isDecimal ? text.slice(0, last) : text
  const cents = isDecimal ? text.slice(last + 1) : ''
  return finite(`${whole.replace(/[.,]/g, '')}${cents ? `.${cents}` : ''}`)
}

const finite = (text: string): number | null => {
  const value = Number(text)
  return text !== '' && Number.isFinite(value) ? value : null
}

/** Where a sign alone does not say which money it is, the place of the job does. */
export function currencyOf(sign: string | null, place: string): string | null {
  if (!sign) return null
  const known = SIGNS.find(([words]) => words.test(sign))?.[1]
  if (known && sign !== '$') return known
  if (CODES.test(sign)) return sign.toUpperCase()
  if (sign === '$' || /^dollars?$/i.test(sign)) return dollarOf(place)
  if (/^[¥￥]$/.test(sign)) return /japan|tokyo|osaka|日本|東京|大阪/i.test(place) ? 'JPY' : 'CNY'
  if (/^kr$/i.test(sign))
    return /norw|norge|oslo|bergen/i.test(place)
      ? 'NOK'
      : /den?mark|danmark|copenhagen|københavn|aarhus/i.test(place)
        ? 'DKK'
        : 'SEK'
  return null
}

const DOLLARS: readonly [RegExp, string][] = [
  [
    /\bcanada\b|,\s*(?:ON|BC|AB|QC|MB|SK|NS|NB)\b|toronto|vancouver|montr[eé]al|ottawa|calgary|edmonton|waterloo, on|\.ca\b/i,
    'CAD',
  ],
  [
    /australia|,\s*(?:NSW|VIC|QLD|WA \d|SA \d|TAS|ACT)\b|\b(?:NSW|VIC|QLD|ACT)\b \d{4}|sydney|melbourne|brisbane|canberra|adelaide|\bperth\b|\.au\b/i,
    'AUD',
  ],
  [/new zealand|auckland|wellington|christchurch|\.nz\b/i, 'NZD'],
  [/singapore|\.sg\b/i, 'SGD'],
  [/hong kong|\.hk\b/i, 'HKD'],
  [/\bm[eé]xico\b(?! city, mo)|cdmx|monterrey|guadalajara/i, 'MXN'],
]
const dollarOf = (place: string): string => DOLLARS.find(([words]) => words.test(place))?.[1] ?? 'USD'
