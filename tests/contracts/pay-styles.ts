export type Period = 'hour' | 'day' | 'week' | 'month' | 'year'
/** One way of writing money: its grouping, where the sign stands, and the words of its language. */
export interface Style {
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
export const comma = group(',', '.')
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
