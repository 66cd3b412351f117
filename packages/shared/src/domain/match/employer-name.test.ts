import { beforeAll, expect, test } from 'vitest'
import type { Lexicon } from '../skills/lexicon.ts'
import { loadLexicon } from '../skills/load.ts'
import { Resume } from '../resume.ts'
import { emptyPosting } from '../posting-values.ts'
import { withoutEmployer } from './employer-name.ts'
import { EMPTY_MATCH_PROFILE } from './match-profile.ts'
import { matchOf } from './match.ts'
import { DEFAULT_WEIGHTS } from './weights.ts'

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await loadLexicon()
})
const named = (text: string, employer: string | null): string[] =>
  withoutEmployer(text, lexicon.find(text), employer).map(({ name }) => name)

test.each([
  ['At Okta, you will work on Python services.', 'Okta', ['Python']],
  ['Okta is a place for people who like Kubernetes.', 'Okta, Inc.', ['Kubernetes']],
  ["Snowflake's engineers write Java.", 'Snowflake Inc', ['Java']],
  ['Bei Databricks arbeitest du mit Python.', 'Databricks GmbH', ['Python']],
  ['Experience working at Okta with PostgreSQL.', 'Okta', ['PostgreSQL']],
])('%s – the employer itself is no skill', (text, employer, skills) => {
  expect(named(text, employer)).toEqual(skills)
})

test.each([
  ['You have hands-on experience with Okta and Terraform.', 'Okta', ['Okta', 'Terraform']],
  ['Requirements: Snowflake, Databricks and dbt', 'Databricks', ['Snowflake', 'Databricks', 'dbt']],
  ['Erfahrung mit Databricks', 'Databricks GmbH', ['Databricks']],
  ['At Okta, you will work on Python services.', 'Larkfield Signals', ['Okta', 'Python']],
  ['At Okta, you will work on Python services.', null, ['Okta', 'Python']],
])('%s – what somebody works with is one', (text, employer, skills) => {
  expect(named(text, employer)).toEqual(skills)
})

/** What the ledger says to the one skill asked for. */
function stateFor(highlight: string): string | undefined {
  const work = [{ name: 'Okta, Inc.', position: 'Recruiter', startDate: '2020-01', highlights: [highlight] }]
  const resume = Resume.parse({ basics: { name: 'Ines Vail' }, work, skills: [{ name: 'Excel' }] })
  const description = 'Requirements\n- Experience with Okta\n- Experience with Excel\n- Fluent English'
  const posting = {
    ...emptyPosting('https://jobs.example.com/7'),
    title: 'Administrator',
    company: 'Tidemill',
    description,
  }
  const given = { resume, profile: EMPTY_MATCH_PROFILE, weights: DEFAULT_WEIGHTS, today: '2026-11-20' }
  return matchOf({ ...given, posting, lexicon }).ledger.find(({ asks }) => asks === 'Okta')?.state
}

test('to have been employed by a company does not prove its product, to have worked with it does', () => {
  expect(stateFor('At Okta, hired forty people for the sales teams')).toBe('missing')
  expect(stateFor('Administered Okta for forty teams')).toBe('met')
})
