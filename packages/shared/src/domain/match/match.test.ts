import { beforeAll, describe, expect, test } from 'vitest'
import { emptyPosting } from '../posting-values.ts'
import type { Posting } from '../posting.ts'
import { Resume } from '../resume.ts'
import type { ResumeInput } from '../resume.ts'
import type { Lexicon } from '../skills/lexicon.ts'
import { loadLexicon } from '../skills/load.ts'
import { EMPTY_MATCH_PROFILE, matchProfileOf } from './match-profile.ts'
import type { MatchProfile } from './match-profile.ts'
import { TOO_LITTLE_TEXT } from './judge.ts'
import type { Match } from './judge.ts'
import { matchOf } from './match.ts'
import { DEFAULT_WEIGHTS, FACTORS, Weights } from './weights.ts'

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})

const COOPER: ResumeInput = {
  basics: { name: 'Ines Vail', label: 'Web Developer', location: { city: 'Berlin', countryCode: 'DE' } },
  work: [
    {
      name: 'Tidemill',
      position: 'Web Developer',
      startDate: '2021-01',
      highlights: ['Shops in React and PHP, deployed with Docker'],
    },
    {
      name: 'Northwick',
      position: 'Web Developer',
      startDate: '2019-01',
      endDate: '2021-12',
      highlights: ['Pages in PHP and MySQL'],
    },
  ],
  education: [{ institution: 'University of Wells', studyType: 'BSc', area: 'Computer Science' }],
  skills: [{ name: 'Vue.js' }],
  languages: [
    { language: 'English', fluency: 'C1' },
    { language: 'Polish', fluency: 'Native' },
  ],
}
const ASKS =
  'Requirements\n- 3+ years of experience with PHP\n- React and SQL\n- Fluent English\n- A driving licence\n\nNice to have\n- Kafka'

interface Given {
  resume?: ResumeInput
  profile?: Partial<MatchProfile>
  posting?: Partial<Posting>
  weights?: Weights
}

const match = ({ resume = COOPER, profile = {}, posting = {}, weights = DEFAULT_WEIGHTS }: Given = {}): Match =>
  matchOf({
    resume: Resume.parse(resume),
    profile: { ...EMPTY_MATCH_PROFILE, ...profile },
    posting: { ...emptyPosting('https://jobs.example.com/7'), title: 'Web Developer', description: ASKS, ...posting },
    lexicon,
    weights,
    today: '2026-11-20',
  })

const gate = (id: string, given: Given): string | undefined => match(given).gates.find((one) => one.id === id)?.status
const gateQuote = (id: string, given: Given): string | null | undefined =>
  match(given).gates.find((one) => one.id === id)?.quote

describe('the ledger', () => {
  test('has a line for everything asked for, with the line that proves it', () => {
    const lines = match().ledger.map(({ need, kind, state, evidence }) => [
      need,
      kind,
      state,
      evidence[0]?.path ?? null,
    ])
    expect(lines).toEqual([
      ['must', 'years', 'met', 'work.0'],
      ['must', 'skill', 'met', 'work.0.highlights.0'],
      ['must', 'skill', 'met', 'work.0.highlights.0'],
      ['must', 'language', 'met', 'languages.0'],
      ['must', 'certificate', 'missing', null],
      ['nice', 'skill', 'missing', null],
    ])
  })

  test('counts years from the entries that name the skill, what overlaps once', () => {
    const years = match().ledger.find(({ kind }) => kind === 'years')
    // January 2019 until November 2026, the year in both posts once.
    expect(years?.why).toBe('Your work entries show 7.5 years of PHP; it asks for 3 years.')
  })

  test.for([
    ['React', 'met'],
    ['JavaScript', 'met'],
    ['Angular, React or Svelte', 'met'],
    ['React and Kafka', 'partly'],
    ['Kafka', 'missing'],
  ] as const)('%s is %s', ([asked, state]) => {
    const [line] = match({
      posting: {
        description: `Requirements\n- Knowledge of ${asked}\n- Docker\n- PHP\n- MySQL, used in production for years`,
      },
    }).ledger
    expect(line?.state).toBe(state)
  })

  test('quotes the posting to the letter', () => {
    for (const { quote, at } of match().ledger) expect(ASKS.slice(at?.start, at?.end)).toBe(quote)
  })

  test('takes years of work for a degree where the posting does', () => {
    const asked =
      'Requirements\n- Degree in fine arts or equivalent experience\n- PHP in production\n- React with its tools'
    const [line] = match({ posting: { description: asked } }).ledger
    expect(line).toMatchObject({ kind: 'degree', state: 'met' })
  })
})

const FLOOR = { amount: 50_000, currency: 'EUR', period: 'year' } as const
const pay = (max: number, currency = 'EUR'): Partial<Posting> => ({
  salary: { text: `up to ${max}`, min: null, max, currency, period: 'year', source: 'posting' },
})
const asks = (line: string): Partial<Posting> => ({ description: `${ASKS}\n\nTerms\n- ${line}` })

describe('gates', () => {
  test.for([
    ['pay', 'fail', { profile: { payFloor: FLOOR }, posting: pay(40_000) }],
    ['pay', 'pass', { profile: { payFloor: FLOOR }, posting: pay(60_000) }],
    ['pay', 'unknown', { profile: { payFloor: FLOOR }, posting: pay(40_000, 'USD') }],
    ['pay', 'unknown', { posting: pay(40_000) }],
    ['site', 'fail', { profile: { workModels: ['remote'] }, posting: { workModel: 'onsite' } }],
    [
      'site',
      'fail',
      {
        profile: { workModels: ['remote'] },
        posting: { workModel: 'remote', ...asks('You are in the office 3 days a week') },
      },
    ],
    ['site', 'pass', { profile: { workModels: ['hybrid'] }, posting: asks('2 Tage Homeoffice pro Woche') }],
    ['site', 'pass', { profile: { workModels: ['remote', 'onsite'] }, posting: { workModel: 'hybrid' } }],
    ['site', 'unknown', { profile: { workModels: ['remote'] } }],
    ['site', 'fail', { profile: { daysOnSite: 2 }, posting: asks('You are in the office 3 days a week') }],
    ['site', 'pass', { profile: { daysOnSite: 3 }, posting: asks('You are in the office 3 days a week') }],
    // The days say more than the model that they go by.
    [
      'site',
      'pass',
      { profile: { daysOnSite: 3, workModels: ['remote'] }, posting: asks('You are in the office 3 days a week') },
    ],
    [
      'site',
      'fail',
      { profile: { daysOnSite: 1, workModels: ['hybrid'] }, posting: asks('You are in the office 3 days a week') },
    ],
    ['site', 'fail', { profile: { daysOnSite: 4 }, posting: { workModel: 'onsite' } }],
    ['site', 'pass', { profile: { daysOnSite: 5 }, posting: { workModel: 'onsite' } }],
    ['site', 'fail', { profile: { daysOnSite: 0 }, posting: { workModel: 'hybrid' } }],
    ['site', 'unknown', { profile: { daysOnSite: 2 }, posting: { workModel: 'hybrid' } }],
    ['site', 'pass', { profile: { daysOnSite: 5 }, posting: { workModel: 'hybrid' } }],
    ['site', 'pass', { profile: { daysOnSite: 2 }, posting: { workModel: 'remote' } }],
    ['site', 'fail', { profile: { daysOnSite: 5, workModels: ['onsite'] }, posting: { workModel: 'remote' } }],
    ['visa', 'fail', { profile: { needsVisa: true }, posting: asks('We cannot sponsor a visa.') }],
    ['visa', 'pass', { profile: { needsVisa: true }, posting: asks('We sponsor visas for the right candidate.') }],
    ['visa', 'pass', { profile: { needsVisa: false }, posting: asks('We cannot sponsor a visa.') }],
    [
      'visa',
      'fail',
      { profile: { needsVisa: true }, posting: asks('You must already have the right to work in the UK') },
    ],
    ['visa', 'unknown', { profile: { needsVisa: true } }],
    ['level', 'unknown', { posting: { title: 'Assistant to the Director' } }],
    ['level', 'unknown', { posting: { title: 'Stage Manager' } }],
    ['country', 'pass', { profile: { authorised: { fr: 'citizen' } }, posting: { location: 'Madrid, Spain' } }],
    [
      'country',
      'fail',
      { profile: { authorised: { de: 'permit' } }, posting: { location: 'Austin, TX', workModel: 'onsite' } },
    ],
    ['country', 'fail', { posting: { workModel: 'remote', remoteCountries: ['United States'] } }],
    ['country', 'pass', { posting: { workModel: 'remote', remoteCountries: ['Europe'] } }],
    ['country', 'unknown', { posting: { location: 'Austin, TX' } }],
    ['level', 'fail', { profile: { level: 'junior' }, posting: { title: 'Principal Web Developer' } }],
    ['level', 'fail', { posting: { title: 'Web Developer Intern' } }],
    [
      'level',
      'fail',
      {
        posting: {
          description: 'Requirements\n- 25 years of experience\n- React in production\n- Docker and PHP, daily',
        },
      },
    ],
    ['level', 'pass', { posting: { title: 'Senior Web Developer' } }],
    ['level', 'unknown', {}],
    ['language', 'fail', { posting: asks('Fluent German (C1) is required') }],
    ['language', 'unknown', { resume: { ...COOPER, languages: [] }, posting: asks('Fluent German (C1) is required') }],
    ['language', 'pass', {}],
  ] as const satisfies readonly (readonly [string, string, Given])[])('%s: %s %j', ([id, status, given]) => {
    expect(gate(id, given as Given)).toBe(status)
  })

  test('each quotes what it rests on', () => {
    expect(gateQuote('site', { posting: asks('You are in the office 3 days a week') })).toBe(
      'You are in the office 3 days a week',
    )
    expect(gateQuote('visa', { posting: asks('We cannot sponsor a visa.') })).toBe('We cannot sponsor a visa.')
    expect(gateQuote('language', { posting: asks('Fluent German (C1) is required') })).toBe(
      'Fluent German (C1) is required',
    )
    expect(gateQuote('pay', { posting: pay(9) })).toBe('up to 9')
  })

  test('a broken one costs, an unknown one does not', () => {
    const open = match()
    const broken = match({ profile: { workModels: ['remote'] }, posting: { workModel: 'onsite' } })
    expect(open.score).toBe(open.fit)
    expect(broken.score).toBeLessThan(Number(broken.fit) / 2)
    expect(broken.summary[0]).toBe('It is work on site; you want remote work.')
  })
})

describe('the number', () => {
  test('is the sum of its factors', () => {
    const { fit, factors } = match({ posting: { location: 'Berlin', postedAt: '2026-11-19' } })
    expect(Math.round(factors.reduce((sum, { points }) => sum + points, 0))).toBe(fit)
    expect(factors.map(({ id }) => id)).toEqual(FACTORS)
  })

  test('a factor of which nothing is known does not count, and says so', () => {
    const without = match({ posting: { location: 'Berlin' } })
    const factor = without.factors.find(({ id }) => id === 'pay')
    expect(factor).toMatchObject({
      value: null,
      points: 0,
      why: 'You have not said what you need to be paid, so pay does not count.',
    })
    const heavy = match({ posting: { location: 'Berlin' }, weights: { ...DEFAULT_WEIGHTS, pay: 90 } })
    expect(heavy.fit).toBe(without.fit)
  })

  test('follows the weights', () => {
    const far = { location: 'Hamburg, Germany', workModel: 'onsite' } as const
    const cared = match({ posting: far, weights: { ...DEFAULT_WEIGHTS, place: 80 } })
    expect(Number(cared.fit)).toBeLessThan(Number(match({ posting: far }).fit))
    expect(Weights.safeParse(Object.fromEntries(FACTORS.map((id) => [id, 0]))).success).toBe(false)
  })

  test('is the same for the same inputs, in whichever order their keys stand', () => {
    const turned = Object.fromEntries(Object.entries(COOPER).toReversed())
    expect(match({ resume: turned })).toEqual(match())
    expect(match({ profile: { years: 3 } }).hash).not.toBe(match().hash)
    expect(match({ posting: { title: 'Web developer' } }).hash).not.toBe(match().hash)
  })

  test.for([
    ['nothing', null],
    ['a cry for help', 'Web developer wanted! Great pay, great team. Apply now.'],
    ['headings alone', 'Requirements\n\nWhat you bring\n\nBenefits\n'],
    [
      'kind words',
      'We are a young and dynamic team and look for motivated people who share our passion. Free fruit every day.',
    ],
  ] as const)('is not given where the posting says too little: %s', ([, description]) => {
    expect(match({ posting: { description } })).toMatchObject({ score: TOO_LITTLE_TEXT, fit: null, short: 'posting' })
  })

  test('is not given for an empty résumé', () => {
    expect(match({ resume: {} })).toMatchObject({ score: TOO_LITTLE_TEXT, short: 'resume' })
  })
})

test('a profile is read from its record, and what cannot be read is left out', () => {
  const fields = {
    level: 'senior',
    payFloor: 'much',
    'skill.aa': 'Sewing',
    'place.bb': 'Wells',
    'authorised.de': 'citizen',
    'authorised.fr': null,
  }
  expect(matchProfileOf(fields)).toEqual({
    ...EMPTY_MATCH_PROFILE,
    level: 'senior',
    skills: ['Sewing'],
    places: ['Wells'],
    authorised: { de: 'citizen' },
  })
})
