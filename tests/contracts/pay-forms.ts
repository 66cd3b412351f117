import { comma } from './pay-styles.ts'

export interface Pay {
  min: number | null
  max: number | null
  currency: string | null
  period: string | null
}
export interface Case {
  text: string
  expected: Pay | null
  place?: string
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
