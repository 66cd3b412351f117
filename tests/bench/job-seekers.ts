import type { TestApp } from '@rolecall/server/testing.ts'
import { readPairs } from './match-pairs.ts'
import type { Recombiner } from './recombine.ts'

/** Postings that are never among the jobs: the years of somebody's work are made of them. */
const OTHERS = 6_000_000
const LINES = 5

/** Somebody who has done what postings of one field ask for. */
function fromPosting(recombiner: Recombiner, at: number): object {
  const { posting, skills } = recombiner.make(OTHERS + at * 17)
  const lines = (posting.description ?? '').split(/(?<=[.\n])\s+/).filter(({ length }) => length > 40 && length < 400)
  const city = (posting.location ?? '').split(',')[0]
  return {
    basics: {
      label: posting.title.slice(0, 500),
      summary:
        skills
          .slice(0, 12)
          .map(({ name }) => name)
          .join(', ') || posting.title,
      profiles: [],
      ...(city ? { location: { city } } : {}),
    },
    work: [
      {
        name: 'Larkfield',
        position: posting.title.slice(0, 500),
        startDate: '2019-03',
        highlights: lines.slice(0, LINES),
      },
      {
        name: 'Brackwater',
        position: posting.title.slice(0, 500),
        startDate: '2015-01',
        highlights: lines.slice(LINES, 2 * LINES),
      },
    ],
  }
}

async function add(app: TestApp, resume: object): Promise<string> {
  const token = await app.signUp()
  const made = await app.ask('POST', '/api/v1/resumes', { token, body: { name: 'Résumé', ...resume } })
  if (made.status !== 201) throw new Error(`The résumé was not kept: ${await made.text()}`)
  return token
}

/** People with accounts and résumés: those written for the match, and as many more as asked for. */
export async function addJobSeekers(app: TestApp, recombiner: Recombiner, more: number): Promise<string[]> {
  const resumes = readPairs().map(({ resume }) => ({
    basics: {
      ...resume.basics,
      summary: resume.skills.flatMap(({ name, keywords }) => [name, ...keywords]).join(', ') || 'No skills named.',
    },
    work: resume.work,
    projects: resume.projects,
  }))
  const others = Array.from({ length: more }, (_, at) => fromPosting(recombiner, at))
  const tokens: string[] = []
  for (const resume of [...resumes, ...others]) tokens.push(await add(app, resume))
  return tokens
}
