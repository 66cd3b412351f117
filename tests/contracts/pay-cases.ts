/** Writes tests/fixtures/pay/cases.json: sums that are known, written the way people in many places write them. */
import { writeFileSync } from 'node:fs'

interface Pay {
  min: number | null
  max: number | null
  currency: string | null
  period: string | null
}
interface Case {
  text: string
  expected: Pay | null
  place?: string
}

type Period = 'hour' | 'day' | 'week' | 'month' | 'year'
/** One way of writing money: its grouping, where the sign stands, and the words of its language. */
interface Style {
  code: string
  place?: string
  write: (sum: number) => string
  periods: Partial<Record<Period, string[]>>
  sums: Partial<Record<Period, [low: number, high: number][]>>
  range: ((low: string, high: string) => string)[]
  upTo?: string[]
  from?: string[]
  label: string
}

const group = (mark: string, point: string) => (sum: number) => {
  const [whole = '', cents] = String(sum).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, mark) + (cents ? point + cents.padEnd(2, '0') : '')
}
const comma = group(',', '.')
const dot = group('.', ',')
const narrow = group('\u202f', ',')
const hard = group('\u00a0', ',')
const space = group(' ', ',')
const swiss = group('’', '.')
const indian = (sum: number): string => String(sum).replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',')
const dash = (a: string, b: string): string => `${a} - ${b}`
const en = (a: string, b: string): string => `${a}–${b}`
const words =
  (joint: string, lead = '') =>
  (a: string, b: string) =>
    `${lead}${a} ${joint} ${b}`

const EN = {
  hour: [' per hour', '/hr', ' an hour'],
  day: [' per day', '/day'],
  week: [' per week', ' a week'],
  month: [' per month', '/month'],
  year: [' per year', ' a year', ' per annum', ' p.a.'],
}
const WEST: Style['sums'] = {
  hour: [
    [18.5, 24.75],
    [32, 41],
  ],
  day: [[320, 450]],
  week: [[940, 1_250]],
  month: [[3_400, 4_200]],
  year: [
    [52_000, 61_000],
    [98_500, 131_250],
  ],
}

export const STYLES: readonly Style[] = [
  {
    code: 'USD',
    write: (n) => `$${comma(n)}`,
    periods: EN,
    sums: WEST,
    range: [dash, en, words('to'), words('and', 'between ')],
    upTo: ['up to ', 'Up to '],
    from: ['from ', 'starting at '],
    label: 'Salary: ',
  },
  {
    code: 'GBP',
    write: (n) => `£${comma(n)}`,
    periods: EN,
    sums: WEST,
    range: [dash, words('to')],
    upTo: ['up to '],
    from: ['from '],
    label: 'Pay: ',
  },
  {
    code: 'CAD',
    write: (n) => `CA$${comma(n)}`,
    periods: EN,
    sums: { hour: [[28, 36]], year: [[71_000, 88_000]] },
    range: [en],
    label: 'Compensation: ',
  },
  {
    code: 'AUD',
    place: 'Melbourne VIC',
    write: (n) => `$${comma(n)}`,
    periods: EN,
    sums: { hour: [[38, 44]], year: [[91_000, 104_000]] },
    range: [words('to')],
    label: 'Salary: ',
  },
  {
    code: 'EUR',
    write: (n) => `${dot(n)} €`,
    periods: {
      hour: [' pro Stunde', '/Std.'],
      month: [' pro Monat', ' brutto/Monat', ' monatlich'],
      year: [' pro Jahr', ' jährlich', ' brutto im Jahr'],
    },
    sums: WEST,
    range: [dash, words('bis')],
    upTo: ['bis zu '],
    from: ['ab '],
    label: 'Gehalt: ',
  },
  {
    code: 'EUR',
    write: (n) => `${narrow(n)} €`,
    periods: {
      hour: [' par heure', ' de l’heure'],
      day: [' par jour'],
      month: [' par mois', ' brut par mois'],
      year: [' par an', ' brut annuel'],
    },
    sums: WEST,
    range: [words('à'), dash],
    upTo: ['jusqu’à '],
    from: ['à partir de '],
    label: 'Salaire : ',
  },
  {
    code: 'EUR',
    write: (n) => `${hard(n)} €`,
    periods: { month: [' par mois'], year: [' par an'] },
    sums: { month: [[2_450, 2_900]], year: [[38_000, 45_000]] },
    range: [words('et', 'entre ')],
    label: 'Rémunération : ',
  },
  {
    code: 'EUR',
    write: (n) => `${dot(n)} €`,
    periods: { hour: ['/hora'], month: [' al mes', ' mensuales'], year: [' al año', ' brutos anuales', ' brutos/año'] },
    sums: { hour: [[12.5, 14]], month: [[1_650, 1_900]], year: [[28_000, 34_000]] },
    range: [dash, words('a', 'de ')],
    upTo: ['hasta '],
    from: ['desde '],
    label: 'Salario: ',
  },
  {
    code: 'EUR',
    write: (n) => `€ ${dot(n)}`,
    periods: { hour: [' per uur'], month: [' per maand', ' bruto per maand'], year: [' per jaar'] },
    sums: { hour: [[17.5, 21]], month: [[3_200, 4_100]], year: [[44_000, 56_000]] },
    range: [words('tot'), dash],
    upTo: ['tot '],
    from: ['vanaf '],
    label: 'Salaris: ',
  },
  {
    code: 'EUR',
    write: (n) => `${dot(n)} €`,
    periods: { hour: [" all'ora"], month: [' al mese', ' lordi al mese'], year: [" all'anno", ' lordi annui'] },
    sums: { hour: [[11, 13]], month: [[1_700, 2_100]], year: [[27_000, 33_000]] },
    range: [dash],
    upTo: ['fino a '],
    from: ['a partire da '],
    label: 'Stipendio: ',
  },
  {
    code: 'CHF',
    write: (n) => `CHF ${swiss(n)}`,
    periods: { hour: [' pro Stunde'], month: [' pro Monat'], year: [' pro Jahr', ' / Jahr'] },
    sums: { hour: [[34, 41]], month: [[6_800, 7_900]], year: [[92_000, 118_000]] },
    range: [en, words('bis')],
    upTo: ['bis zu '],
    from: ['ab '],
    label: 'Lohn: ',
  },
  {
    code: 'PLN',
    write: (n) => `${space(n)} zł`,
    periods: { hour: ['/godz.', ' za godzinę'], month: [' miesięcznie', ' brutto / mies.'], year: [' rocznie'] },
    sums: { hour: [[120, 160]], month: [[14_000, 19_500]], year: [[180_000, 220_000]] },
    range: [dash, en],
    upTo: ['do '],
    from: ['od '],
    label: 'Wynagrodzenie: ',
  },
  {
    code: 'CZK',
    write: (n) => `${hard(n)} Kč`,
    periods: { hour: ['/hod.'], month: [' měsíčně', ' / měsíc'] },
    sums: { hour: [[180, 220]], month: [[45_000, 60_000]] },
    range: [dash, en],
    upTo: ['do '],
    from: ['od '],
    label: 'Mzda: ',
  },
  {
    code: 'SEK',
    write: (n) => `${space(n)} SEK`,
    periods: { hour: [' per timme'], month: [' per månad', '/månad'] },
    sums: { hour: [[165, 190]], month: [[38_000, 46_000]] },
    range: [dash],
    upTo: ['upp till '],
    from: ['från '],
    label: 'Lön: ',
  },
  {
    code: 'DKK',
    write: (n) => `${dot(n)} DKK`,
    periods: { month: [' pr. måned', ' om måneden'] },
    sums: { month: [[36_000, 44_000]] },
    range: [dash],
    upTo: ['op til '],
    from: ['fra '],
    label: 'Løn: ',
  },
  {
    code: 'UAH',
    write: (n) => `${space(n)} грн`,
    periods: { hour: [' за годину'], month: [' на місяць', '/міс'] },
    sums: { hour: [[180, 250]], month: [[32_000, 48_000]] },
    range: [dash, en],
    upTo: ['до '],
    from: ['від '],
    label: 'Зарплата: ',
  },
  {
    code: 'BRL',
    write: (n) => `R$ ${dot(n)}`,
    periods: { hour: [' por hora'], month: [' por mês', '/mês'], year: [' por ano'] },
    sums: { hour: [[45, 60]], month: [[6_500, 8_200]], year: [[90_000, 120_000]] },
    range: [dash, words('a')],
    upTo: ['até '],
    from: ['a partir de '],
    label: 'Salário: ',
  },
  {
    code: 'INR',
    write: (n) => `₹${indian(n)}`,
    periods: { month: [' per month', ' a month'], year: [' per annum', ' a year'] },
    sums: { month: [[25_000, 42_000]], year: [[450_000, 1_250_000]] },
    range: [dash, en, words('to')],
    upTo: ['up to '],
    from: ['from '],
    label: 'CTC: ',
  },
  {
    code: 'INR',
    write: (n) => `Rs. ${indian(n)}`,
    periods: { month: ['/month'], year: ['/year'] },
    sums: { month: [[18_000, 27_500]], year: [[600_000, 900_000]] },
    range: [dash],
    label: 'Salary: ',
  },
  {
    code: 'VND',
    write: (n) => `${dot(n)} VND`,
    periods: { month: ['/tháng'] },
    sums: { month: [[15_000_000, 25_000_000]] },
    range: [dash],
    upTo: ['đến '],
    from: ['từ '],
    label: 'Lương: ',
  },
  {
    code: 'TRY',
    write: (n) => `${dot(n)} TL`,
    periods: { month: ['/ay'] },
    sums: { month: [[42_000, 55_000]] },
    range: [dash],
    label: 'Maaş: ',
  },
  {
    code: 'JPY',
    write: (n) => `${n / 10_000}万円`,
    periods: { month: ['／月'], year: ['／年'] },
    sums: { month: [[280_000, 350_000]], year: [[4_500_000, 7_000_000]] },
    range: [(a, b) => `${a}〜${b}`, dash],
    label: '給与：',
  },
  {
    code: 'JPY',
    write: (n) => `${comma(n)}円`,
    periods: { hour: ['/時間'], month: ['/月'], year: ['/年'] },
    sums: { hour: [[1_200, 1_500]], month: [[250_000, 310_000]], year: [[4_200_000, 5_600_000]] },
    range: [(a, b) => `${a}～${b}`],
    label: '給与：',
  },
  {
    code: 'CNY',
    write: (n) => `${n}元`,
    periods: { day: ['/天'], month: ['/月'] },
    sums: {
      day: [[150, 200]],
      month: [
        [8_000, 12_000],
        [15_000, 22_000],
      ],
    },
    range: [(a, b) => `${a}-${b}`],
    label: '薪资：',
  },
]

const entries = <Value>(record: Partial<Record<Period, Value>>): [Period, Value][] =>
  Object.entries(record) as [Period, Value][]

/** A single sum is both ends of its range; with "up to" or "from" it is one of them. */
function fromStyle(style: Style): Case[] {
  const found: Case[] = []
  const place = style.place === undefined ? {} : { place: style.place }
  for (const [period, pairs] of entries(style.sums)) {
    for (const [low, high] of pairs) {
      const pay = { currency: style.code, period }
      for (const [i, end] of (style.periods[period] ?? []).entries()) {
        const [a, b] = [style.write(low), style.write(high)]
        for (const range of style.range)
          found.push({ text: `${range(a, b)}${end}`, expected: { min: low, max: high, ...pay }, ...place })
        if (i > 0) continue
        found.push({ text: `${style.label}${a}${end}`, expected: { min: low, max: low, ...pay }, ...place })
        for (const lead of style.upTo ?? [])
          found.push({ text: `${lead}${b}${end}`, expected: { min: null, max: high, ...pay }, ...place })
        for (const lead of style.from ?? [])
          found.push({ text: `${lead}${a}${end}`, expected: { min: low, max: null, ...pay }, ...place })
      }
    }
  }
  return found
}

const pay = (min: number | null, max: number | null, currency: string | null, period: string): Pay => ({
  min,
  max,
  currency,
  period,
})

/** Short forms: thousands, lakhs, crores, 万, and sums that say once what both mean. */
export function shortForms(): Case[] {
  const found: Case[] = []
  for (const [low, high] of [
    [60, 75],
    [95, 120],
    [140, 185],
  ] as const) {
    const [min, max] = [low * 1_000, high * 1_000]
    for (const [sign, code] of [
      ['$', 'USD'],
      ['£', 'GBP'],
      ['€', 'EUR'],
    ] as const) {
      for (const text of [
        `${sign}${low}k - ${sign}${high}k`,
        `${sign}${low}K–${sign}${high}K a year`,
        `${sign}${low}-${high}k per year`,
        `Salary ${sign}${low},000-${sign}${high},000 + equity`,
        `${sign}${low}k to ${sign}${high}k base salary`,
      ])
        found.push({ text, expected: pay(min, max, code, 'year') })
    }
  }
  for (const [low, high] of [
    [4, 7],
    [8.5, 12],
    [18, 26],
    [35, 45],
  ] as const) {
    const expected = pay(low * 100_000, high * 100_000, 'INR', 'year')
    for (const text of [
      `₹${low}L - ₹${high}L`,
      `${low}-${high} LPA`,
      `${low} LPA to ${high} LPA`,
      `INR ${low}-${high} lakhs per annum`,
      `CTC: ${low} - ${high} Lakhs PA`,
      `₹${low}–${high} lakh a year`,
    ])
      found.push({ text, expected })
  }
  found.push(
    { text: '₹1 crore - ₹1.5 crore per annum', expected: pay(10_000_000, 15_000_000, 'INR', 'year') },
    { text: 'CTC ₹1.2 Cr per annum', expected: pay(12_000_000, 12_000_000, 'INR', 'year') },
  )
  for (const [low, high] of [
    [15, 25],
    [20, 40],
  ] as const) {
    found.push(
      { text: `${low}-${high}K·13薪`, expected: pay(low * 1_000, high * 1_000, 'CNY', 'month') },
      { text: `${low}-${high}K·16薪`, expected: pay(low * 1_000, high * 1_000, 'CNY', 'month') },
      { text: `月薪 ${low / 10}-${high / 10}万元`, expected: pay(low * 1_000, high * 1_000, 'CNY', 'month') },
      { text: `年薪 ${low}-${high}万元`, expected: pay(low * 10_000, high * 10_000, 'CNY', 'year') },
    )
  }
  for (const [low, high] of [
    [400, 600],
    [550, 900],
  ] as const)
    found.push(
      { text: `年収${low}万円〜${high}万円`, expected: pay(low * 10_000, high * 10_000, 'JPY', 'year') },
      { text: `想定年収：${low}万～${high}万円`, expected: pay(low * 10_000, high * 10_000, 'JPY', 'year') },
    )
  found.push(
    { text: '時給1,200円〜1,500円', expected: pay(1_200, 1_500, 'JPY', 'hour') },
    { text: '月給 28万円～35万円', expected: pay(280_000, 350_000, 'JPY', 'month') },
  )
  return found
}

/** Pay with other money beside it: only the pay counts. */
export function amongOthers(): Case[] {
  const offer = '$110,000 - $135,000 per year'
  const expected = pay(110_000, 135_000, 'USD', 'year')
  return [
    `The base salary range is ${offer} plus a bonus of up to 15%.`,
    `Compensation: ${offer}. We also offer a $5,000 sign-on bonus.`,
    `We raised $40M last year. The salary is ${offer}.`,
    `Base pay ${offer}, 401(k) with a 4% match and 25 days off.`,
    `Pay: ${offer}; equity of 0.1% - 0.5%; req 449-1021.`,
    `Salary range for Denver: ${offer}. Ask on 303-555-0142.`,
    `In 2026 the salary range is ${offer}, reviewed every 12 months.`,
    `${offer} (40 hours per week, 3 days in the office)`,
    `A team of 120 people at a $2 billion company. Salary: ${offer}`,
    `Up to $1,500 learning budget. Pay range: ${offer}`,
    `Our 10,000 customers trust us. The pay range for this role is ${offer}.`,
    `Relocation allowance of $10,000. Annual salary: ${offer}.`,
  ].map((text) => ({ text, expected }))
}

const NUMBERS = [3, 12, 40, 150, 2_000, 18_500, 401, 2026]
/** Numbers that are nobody's pay. */
export function noPay(): Case[] {
  const each = NUMBERS.flatMap((n) => [
    `A team of ${comma(n)} people`,
    `More than ${comma(n)} customers in ${n} countries`,
    `Job ID ${n}-${n + 1}`,
    `${n}+ years of experience`,
    `Founded in ${1_900 + (n % 120)}, we grew by ${n % 100}%`,
    `We manage ${n} buildings and ${comma(n * 7)} flats`,
  ])
  const money = [2, 15, 30, 120].flatMap((n) => [
    `We raised $${n}M in Series B funding`,
    `a $${n} billion company`,
    `revenue of €${n} million last year`,
    `$${n},000 sign-on bonus`,
    `a budget of £${n},000`,
    `up to $${n}00 for your home office`,
    `$${n}00 referral bonus`,
    `portfolio worth $${n}bn`,
    `tuition reimbursement of $${n},000 a year`,
    `savings of $${n}k for our clients`,
  ])
  const rest = [
    '401k with company match',
    '401(k) up to 6%',
    'Call +44 20 7946 0018',
    'Phone: (303) 555-0142',
    'Tel. 030 901820',
    '10115 Berlin',
    'SW1A 1AA London',
    'Denver, CO 80202-1234',
    '75008 Paris',
    'Posted 14/03/2026',
    'from 1 April 2026 to 30 June 2027',
    '9:00 - 17:30',
    'Monday to Friday, 40 hours per week',
    '30 days of holiday per year',
    '80-100%',
    '4-day week',
    'Competitive salary',
    'Gehalt nach Vereinbarung',
    'DOE',
    'Windows 10/11, ISO 9001, 5G, 24/7',
    'http://x.example/jobs/120000-150000',
    'Version 3.1.4',
    'Salary: negotiable',
    'Rated 4.5 of 5 by 1,200 people',
    'Lot 4, 12-14 High Street',
    'Grade 5 to 7',
    'life cover of 4x salary',
    'a $5,000 prize',
  ]
  return [...each, ...money, ...rest].map((text) => ({ text, expected: null }))
}

export const allCases = (): Case[] => {
  const all = [...STYLES.flatMap(fromStyle), ...shortForms(), ...amongOthers(), ...noPay()]
  return [...new Map(all.map((one) => [one.text, one])).values()]
}

if (import.meta.main) {
  const lines = allCases().map((one) => JSON.stringify(one))
  writeFileSync(new URL('../fixtures/pay/cases.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`)
}
