/** Dates as pages write them, in the main languages, as calendar days: `2026-03-01`. */

const MONTHS = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń styczen sty leden ledna січня січ января янв ocak oca tammikuu ianuarie 1月',
  'february feb februar februari février fevrier févr fevr febrero febbraio fevereiro fev lutego luty lut únor února лютого лют февраля фев şubat şub helmikuu februarie 2月',
  'march mar mär mrz märz marz mars marzo março marco maart mrt marca marzec březen března березня бер марта мар mart maaliskuu martie 3月',
  'april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi duben dubna квітня квіт кві апреля апр nisan nis huhtikuu 4月',
  'may mai mayo maggio mag maio mei maj maja květen května травня трав тра мая май mayıs toukokuu 5月',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze červen června червня черв чер июня июн haziran haz kesäkuu iunie 6月',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip červenec července липня лип июля июл temmuz tem heinäkuu iulie 7月',
  'august aug août aout agosto ago augustus augusti sierpnia sierpień sie srpen srpna серпня серп сер августа авг ağustos ağu elokuu 8月',
  'september sep sept septembre septiembre settembre set setembro września wrzesień wrz září вересня вер сентября сен сент eylül eyl syyskuu septembrie 9月',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik paź říjen října жовтня жовт жов октября окт ekim eki lokakuu octombrie 10月',
  'november nov novembre noviembre novembro listopada listopad lis listopadu листопада лист ноября ноя kasım kas marraskuu noiembrie 11月',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des grudnia grudzień gru prosinec prosince грудня груд гру декабря дек aralık ara joulukuu decembrie 12月',
].map((names) => new Set(names.split(' ')))

/** 1 to 12, or 0 where the word names no month. */
export const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.has(word.toLowerCase().replace(/\.$/, ''))) + 1

const pad = (value: number): string => String(value).padStart(2, '0')

export function day(year: number, month: number, date: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || date < 1 || date > 31) return null
  const real = new Date(Date.UTC(year, month - 1, date))
  return real.getUTCMonth() === month - 1 ? `${year}-${pad(month)}-${pad(date)}` : null
}

export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A day that a posting can bear. */
const likelyDay = (time: number): string | null => {
  const date = new Date(time)
  return Number.isFinite(time) ? day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) : null
}

/** `monthFirst` decides 04/05/2026, which America and the rest of the world read differently. */
export function parseDay(raw: string, now: number, monthFirst = false): string | null {
  const text = raw
    .slice(0, 200)
    .replace(/\u00a0/g, ' ')
    .trim()
  return numericDay(text, monthFirst) ?? namedDay(text, now) ?? relativeDay(text, now) ?? stampDay(text)
}

function numericDay(text: string, monthFirst: boolean): string | null {
  const iso = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const plain = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!plain) return null
  const [, a = '', mark = '', b = '', y = ''] = plain
  const year = y.length === 2 ? 2000 + Number(y) : Number(y)
  const monthLeads = Number(b) > 12 || (monthFirst && mark === '/' && Number(a) <= 12)
  return monthLeads ? day(year, Number(a), Number(b)) : day(year, Number(b), Number(a))
}

function namedDay(text: string, now: number): string | null {
  const tokens = text
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/gi, '$1')
    .split(/[\s,.\-/]+/)
    .filter((token) => token !== '')
  for (const [i, token] of tokens.slice(0, 24).entries()) {
    const month = /^\p{L}{3,}$/u.test(token) ? monthOf(token) : 0
    if (month === 0) continue
    const near = (at: number) => (/^\d{1,2}$/.test(tokens[at] ?? '') ? Number(tokens[at]) : 0)
    // "3 de marzo de 2026" puts a small word on both sides.
    const before = near(i - 1) || (/^(?:de|di|d|of)$/i.test(tokens[i - 1] ?? '') ? near(i - 2) : 0)
    const date = before || near(i + 1)
    const year = tokens.slice(i + 1, i + 5).find((word) => /^(?:19|20)\d{2}$/.test(word))
    if (date) return day(year ? Number(year) : yearFor(month, date, now), month, date)
  }
  return null
}

/** "3 March" without a year is the last one that has been. */
function yearFor(month: number, date: number, now: number): number {
  const year = new Date(now).getUTCFullYear()
  return Date.UTC(year, month - 1, date) > now + 2 * DAY ? year - 1 : year
}

const DAY = 86_400_000
const UNITS: [RegExp, number][] = [
  [/^(?:s|sec|secs|second|seconds|sekunden?|secondes?|segundos?|secondi|секунд\p{L}*|秒)$/u, DAY / 86_400],
  [
    /^(?:m|min|mins|minutes?|minuten|minutos?|minuti|minuut|minut\p{L}*|хвилин\p{L}*|минут\p{L}*|phút|dakika|分钟|分鐘|分)$/u,
    DAY / 1_440,
  ],
  [
    /^(?:h|hr|hrs|hours?|stunden?|heures?|horas?|ora|ore|uur|uren|godzin\p{L}*|timmar|timer?|timme|годин\p{L}*|час\p{L}*|giờ|saat|小时|時間|小時|jam)$/u,
    DAY / 24,
  ],
  [
    /^(?:d|days?|tag|tage|tagen|jours?|j|d[ií]as?|giorn[io]|dag|dage|dagen|dagar|dni|dzień|dn[eíů]|д(?:ень|ні|нів|ня|ней)|ngày|gün|天|日|hari)$/u,
    DAY,
  ],
  [
    /^(?:w|wk|wks|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|uger?|vecka|veckor|tydzień|tygodni\p{L}*|týdn\p{L}*|тиж\p{L}*|недел\p{L}*|tuần|hafta|周|週間|週|minggu)$/u,
    7 * DAY,
  ],
  [
    /^(?:mo|mos|months?|monate?n?|mois|mes|meses|mes[ei]|mês|maand|maanden|måned|måneder|månad|månader|miesi\p{L}*|měsíc\p{L}*|міся\p{L}*|меся\p{L}*|tháng|ay|个月|個月|ヶ月|か月|bulan)$/u,
    30 * DAY,
  ],
  [
    /^(?:y|yr|yrs|years?|jahre?n?|ans?|ann[éeio]e?s?|años?|anos?|jaar|år|rok\p{L}*|lat|рок\p{L}*|лет|года?|năm|yıl|年|tahun)$/u,
    365 * DAY,
  ],
]
const AGO =
  /(?<!\p{L})(?:ago|vor|il y a|depuis|hace|fa|h[áa]|geleden|temu|sedan|siden|před|önce|trước|yang lalu|posted|publi\p{L}*|online|active)(?!\p{L})|назад|тому|前|30\+|^\s*\d+\s*\p{L}{1,2}\s*$/iu
const TODAY =
  /(?<!\p{L})(?:just (?:now|posted)|today|posted today|heute|gerade eben|aujourd.?hui|hoy|oggi|hoje|vandaag|dzisiaj|dziś|idag|i dag|bugün|dnes|hôm nay|few (?:moments|seconds|minutes|hours) ago)(?!\p{L})|сьогодні|сегодня|今天|今日|刚刚/iu
const YESTERDAY =
  /(?<!\p{L})(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|igår|i går|dün|včera|hôm qua)(?!\p{L})|вчора|вчера|昨天|昨日/iu

/** "3 days ago", resolved against the moment of the capture. */
export function relativeDay(raw: string, now: number): string | null {
  const text = raw.slice(0, 200).toLowerCase()
  const found = /(?:(?<!\d)(\d{1,3})\s?\+?|\b(an?|ein(?:e[mnr]?)?|une?|una?|um|uma|een|en|et)\b)\s*(\p{L}+)/iu
  // "30+ days ago" is no date.
  if (/\d\s?\+/.test(text)) return null
  const rest = text.replace(/^[^\d\p{L}]+/u, '')
  for (let at = 0, tries = 0; at < rest.length && tries < 8; tries++) {
    const match = found.exec(rest.slice(at))
    if (!match) break
    const span = spanOf(match[3] ?? '')
    const past = (match[1] ? Number(match[1]) : 1) * span
    // "999 years ago" is said of no posting.
    if (span > 0 && AGO.test(rest)) return past < 40 * 365 * DAY ? dayOf(now - past) : null
    at += match.index + match[0].length - (match[3] ?? '').length
    if ((match[3] ?? '') === '') at++
  }
  if (YESTERDAY.test(text)) return dayOf(now - DAY)
  return TODAY.test(text) ? dayOf(now) : null
}

/** Chinese and Japanese glue the unit to what follows: 3天前. */
function spanOf(word: string): number {
  const unit = /^(?:个月|個月|ヶ月|か月|小时|小時|時間|分钟|分鐘|週間|[天日周週年秒分])/.exec(word)?.[0] ?? word
  return UNITS.find(([name]) => name.test(unit))?.[1] ?? 0
}

/** Seconds or milliseconds since 1970, as feeds write them. */
function stampDay(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null
  return likelyDay(text.length === 10 ? Number(text) * 1_000 : Number(text))
}

/** A value that is already a date in data: ISO keeps its own day, whatever zone the browser stands in. */
export function isoDay(value: unknown, now: number): string | null {
  if (typeof value === 'number' && value > 1e9 && value < 4e12) return dayOf(value < 1e11 ? value * 1_000 : value)
  return typeof value === 'string' ? parseDay(value, now) : null
}
