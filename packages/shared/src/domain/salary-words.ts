import type { PAY_PERIODS } from './posting-values.ts'

export type Period = (typeof PAY_PERIODS)[number]

/** Signs and words for money. A bare `$`, `kr` or `¥` is settled by the place of the job. */
export const SIGNS: readonly [RegExp, string][] = [
  [/^(?:USD? ?\$|\$US)$/i, 'USD'],
  [/^(?:CAD? ?\$|C\$|CAD|\$CA|CDN\$?)$/i, 'CAD'],
  [/^(?:AUD? ?\$|A\$|AUD)$/i, 'AUD'],
  [/^(?:NZ ?\$|NZD ?\$?)$/i, 'NZD'],
  [/^(?:HK ?\$|HKD ?\$?)$/i, 'HKD'],
  [/^(?:S\$|SG\$|SGD ?\$?)$/i, 'SGD'],
  [/^(?:R\$|BRL)$/i, 'BRL'],
  [/^(?:MX ?\$|MXN\$?)$/i, 'MXN'],
  [/^(?:NT ?\$|TWD)$/i, 'TWD'],
  [/^(?:€|EUR|euros?)$/i, 'EUR'],
  [/^(?:£|GBP|pounds?)$/i, 'GBP'],
  [/^(?:₹|INR|Rs\.?|rupees?)$/i, 'INR'],
  [/^(?:zł|zl|PLN)$/i, 'PLN'],
  [/^(?:CHF|Fr\.)$/i, 'CHF'],
  [/^(?:Kč|CZK)$/i, 'CZK'],
  [/^(?:Ft|HUF)$/i, 'HUF'],
  [/^(?:lei|RON)$/i, 'RON'],
  [/^(?:₴|грн\.?|UAH)$/i, 'UAH'],
  [/^(?:₽|руб\.?|RUB)$/i, 'RUB'],
  [/^(?:₺|TL|TRY)$/i, 'TRY'],
  [/^(?:₫|VND|VNĐ|đồng)$/i, 'VND'],
  [/^(?:₩|KRW|원)$/i, 'KRW'],
  [/^(?:₪|ILS|NIS)$/i, 'ILS'],
  [/^(?:RMB|CNY|CN¥|元|人民币)$/i, 'CNY'],
  [/^(?:JPY|円|JP¥)$/i, 'JPY'],
  [/^(?:₱|PHP)$/i, 'PHP'],
  [/^(?:Rp|IDR)$/i, 'IDR'],
  [/^(?:RM|MYR)$/i, 'MYR'],
  [/^(?:฿|THB)$/i, 'THB'],
  [/^(?:₦|NGN)$/i, 'NGN'],
  [/^(?:USD|dollars?)$/i, 'USD'],
]
export const CODES = /^(?:SEK|NOK|DKK|AED|SAR|QAR|ZAR|KES|EGP|BGN|ISK|ARS|CLP|COP|PEN|PKR|BDT|LKR|GEL|KZT)$/i

export const SIGN =
  '(?:(?<![\\p{L}])(?:US|CA|AU|NZ|HK|MX|SG|NT|C|A|S|R)\\$|(?<![\\p{L}])(?:USD?|CAD?|AUD?|NZD|SGD|HKD) \\$|\\$(?:US|CA)?|€|£|₹|₴|₽|₺|₫|₩|₪|₱|฿|₦|CN¥|JP¥|[¥￥]|(?<![\\p{L}])Rs\\.?(?![\\p{L}])|\\b(?:USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|INR|UAH|RUB|TRY|BRL|MXN|JPY|CNY|RMB|KRW|TWD|THB|VND|IDR|Rp|MYR|RM|PHP|ZAR|ILS|AED|SAR|QAR|NGN|KES|EGP|ARS|CLP|COP|PEN|PKR|BDT|LKR)\\b\\$?)'
export const SIGN_AFTER =
  '(?:\\$|€|£|₹|₴|₽|₺|₫|₩|₪|元|円|원|zł|zl\\b|kr\\b|Kč|Ft\\b|lei\\b|грн|руб|đồng|dollars?\\b|euros?\\b|(?:USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|INR|UAH|RUB|TRY|TL|BRL|MXN|JPY|CNY|RMB|KRW|TWD|THB|VND|VNĐ|IDR|MYR|PHP|ZAR|ILS|AED|SAR|QAR|NGN|KES|EGP)\\b)'

export const MULTIPLIERS: readonly [RegExp, number][] = [
  [/^(?:k|thousand|tys\.?|тис\.?|тыс\.?|tsd\.?|mil|천|千|ribu|rb)$/i, 1_000],
  [/^(?:lakhs?|lacs?|l|lpa)$/i, 100_000],
  [/^(?:cr|crores?)$/i, 10_000_000],
  [/^(?:万|萬|만|w)$/i, 10_000],
  [/^(?:triệu|tr|juta|jt)$/i, 1_000_000],
  [/^(?:m|mm|mn|million|millions|mio\.?)$/i, 1_000_000],
  [/^(?:b|bn|billion|billions|trillion|mld|mrd)$/i, 1_000_000_000],
]
export const MULTIPLIER =
  '(?:lakhs?|lacs?|LPA|crores?|cr\\b|thousand|tys\\.?|тис\\.?|тыс\\.?|Tsd\\.?|triệu|tr\\b|juta|jt\\b|ribu|million|billion|trillion|bn\\b|mm\\b|mn\\b|mio\\.?|[kK](?![\\p{L}])|[LMBmb](?![\\p{L}])|[wW](?![\\p{L}])|万|萬|만|千|천)'

const PERIODS: readonly [Period, RegExp][] = [
  [
    'hour',
    /^(?:h|hr|hrs|hour|hours|hourly|std|stunde|stündlich|heure|horaire|hora|ora|uur|time|timme|timen|godz\p{L}*|godzin\p{L}*|год|годин\p{L}*|час|hod\p{L}*|giờ|saat|小时|時間?|時給|jam)$/iu,
  ],
  ['day', /^(?:d|day|days|daily|tag|jour|día|dia|giorno|dag|dzień|md|день|den|ngày|gün|天|日|日薪|日給|hari)$/iu],
  ['week', /^(?:w|wk|week|weekly|woche|semaine|semana|settimana|vecka|uge|tydzień|тиждень|týden|tuần|hafta|周|週)$/iu],
  [
    'month',
    /^(?:m|mo|mos|mon|mth|month|months|monthly|monat|monatlich|mtl|mois|mensuel\p{L}*|mes|mensual\p{L}*|mês|mensal|mese|mensil\p{L}*|maand|måned|månad\p{L}*|mies\p{L}*|miesiąc\p{L}*|мес\p{L}*|місяць|měsíc\p{L}*|tháng|ay|aylık|月|个月|月薪|月給|bulan)$/iu,
  ],
  [
    'year',
    /^(?:y|yr|yrs|year|years|yearly|annual|annually|annum|pa|p\.a\.?|jahr|jährlich|an|année|annuel\p{L}*|año|anual\p{L}*|ano|anno|annu\p{L}*|jaar|år|rok|rocznie|рік|год|năm|yıl|年|年収|年薪|年俸|tahun|lpa|ote)$/iu,
  ],
]
export const periodOf = (word: string): Period | null => PERIODS.find(([, words]) => words.test(word))?.[0] ?? null

/** A period right behind an amount: "/hr", "per year", "a month", "annually", "p.a.", "pro Stunde". */
export const PERIOD_AFTER =
  /^[\s)]*(?:gross|brutto|netto|net|brut|bruts|bruto|lordi|gross\/|\(gross\)|(?:USD|EUR|GBP|CAD|AUD|PLN|INR)\b)?[\s(,]{0,3}(?:(?:\/|per|a|an|pro|par|por|al|all'|à l'|je|im|na|za|за|на|в|\/ ?per|每|o|na|v|mỗi|each|every)\s*)?\/?\s?(hourly|hours?|hrs?|h(?![\p{L}])|daily|days?|weekly|weeks?|wk|monthly|months?|mo(?![\p{L}])|mth|yearly|years?|yrs?|y(?![\p{L}])|annually|annual|annum|p\.?\s?a(?:\.|(?![\p{L}]))|stunde|std\.?|tag|woche|monat(?:lich)?|jahr|jährlich|heure|jour|semaine|mois|an(?![\p{L}])|année|brut annuel|annuel\p{L}*|mensuel\p{L}*|hora|día|semana|mes(?![\p{L}])|año|anual\p{L}*|mensual\p{L}*|dia|mês|ano|ora|giorno|mese|anno|mensil\p{L}*|uur|dag|week|maand|jaar|time(?![\p{L}])|måned|månad|år|godz\p{L}*|dzień|mies\p{L}*|rok|rocznie|годин\p{L}*|год|час|день|місяць|мес\p{L}*|рік|měsíc\p{L}*|hod\p{L}*|ngày|tháng|giờ|năm|saat|ay|yıl|小时|天|日|周|月|年|時間|jam|bulan|tahun)/iu

export const PAY_WORDS =
  /\b(?:salar\w*|compensation|pay|paid|wage|wages|rate|ote|earn\w*|remuneration|package|base|stipend|income|ctc|gehalt\w*|verg[üu]tung\w*|entgelt\w*|lohn|jahresgehalt|verdien\w*|brutto\w*|salaire|rémunération|brut|salario|sueldo|retribuci\w*|remunera\w*|salário|stipendio|retribuzione|ral|salaris|bruto|loon|løn|lønn|lön|wynagrodzenie|stawka|pensja|mzda|plat|lương|thu nhập|maaş|gaji|tc|per annum|annual|annually|yearly|hourly)\b|зарплат|оплат|оклад|薪|工资|給与|年収|月給|時給|연봉|급여/iu

/** Money that is nobody's pay. */
export const NOT_PAY =
  /\b(?:additional|revenue|revenues|funding|funded|raised|raise|series [a-f]|assets|valuation|valued|market|budget|budgets|sales of|in sales|turnover|arr|mrr|deals?|portfolio|savings|saved|referral|refer|bounty|sign[\s-]?on|signing|retention bonus|bonus of|bonuses|reimburse\w*|stipend|allowance|tuition|per diem|insurance|401|match\w*|transaction\w*|customers|users|clients|donat\w*|grants?|investment|invest\w*|acquisition|fund\b|loans?|contract value|project value|quota|gift|voucher|discount|credit\w*|deductible|coverage|copay|subsidy|travel|learning|education|wellness|home office|equipment|training|development|cost|costs|worth|prize|award\w*|fees?|incentives?|commissions?|relocation|deposit|umsatz|chiffre d.affaires|facturación|fatturato)\b|billion|trillion/i
