import { describe, expect, it } from 'vitest'
import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import { PROFILE, PROFILE_ID } from '@rolecall/shared/domain/profile.ts'
import { loadLexicon } from '@rolecall/shared/domain/skills/load.ts'
import { correct } from './applications.ts'
import { explain, refreshSome } from './matches.ts'
import { editRecords } from './records.ts'
import { addResume, addSkills, trashResume } from './resumes.ts'
import { saveCapture } from './save.ts'
import { Device, reading } from './test-support.ts'

const lexicon = await loadLexicon()

const POSTING = {
  title: 'Data Engineer',
  description: [
    'Tidewater Freight moves containers between forty harbours. You build the pipelines that tell our planners where',
    'every container is, and you keep them running through the night, with a team of six in one room by the water.',
    'Requirements',
    '- At least three years of experience with Python.',
    '- You know PostgreSQL well.',
    '- Experience running services on Kubernetes.',
  ].join('\n'),
}
const READ = {
  resume: {
    basics: { name: 'Ann Miller', label: 'Data Engineer' },
    work: [
      {
        name: 'Larkfield Rail',
        position: 'Data Engineer',
        startDate: '2020-01',
        highlights: ['Built forty pipelines in Python.', 'Moved the reporting to PostgreSQL.'],
      },
    ],
    skills: [{ name: 'Python' }, { name: 'PostgreSQL' }],
  },
  text: '',
  warnings: [],
}
const FILE = { name: 'ann.txt', type: 'text/plain', bytes: new Uint8Array(new TextEncoder().encode('Ann')) }

async function withMatch() {
  const { store } = new Device()
  const { id: application } = await saveCapture(reading(POSTING), store)
  const { id: resume } = await addResume(FILE, READ, null, store)
  await refreshSome(store, lexicon, [])
  const row = () => store.matches.get(application)
  return { store, application, resume, row }
}

describe('the number of an application', () => {
  it('is worked out with its reasons, and is the same again', async () => {
    const { store, row } = await withMatch()
    const first = await row()
    expect(first).toMatchObject({ score: expect.any(Number), broken: [] })
    expect(await refreshSome(store, lexicon, [])).toBe(false)
    expect(await row()).toEqual(first)
    const explained = await explain(store, lexicon, reading(POSTING).posting)
    expect(explained?.match).toMatchObject({ score: first?.score, hash: first?.hash })
    expect(explained?.match.ledger.find(({ quote }) => quote.includes('Kubernetes'))?.state).toBe('missing')
  })

  it('moves with a skill of the résumé, with the profile and with the weights', async () => {
    const { store, resume, row } = await withMatch()
    const scores: unknown[] = [(await row())?.score]
    const edits = [
      () => addSkills(resume, ['Kubernetes'], store),
      () => editRecords([{ entity: PROFILE, id: PROFILE_ID, fields: { years: 1 } }], store),
      () => editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields: { matchWeights: ONLY_SKILLS } }], store),
    ]
    const hashes = [(await row())?.hash]
    for (const edit of edits) {
      await edit()
      await refreshSome(store, lexicon, [])
      hashes.push((await row())?.hash)
      scores.push((await row())?.score)
    }
    expect(Number(scores[1])).toBeGreaterThan(Number(scores[0]))
    expect(new Set(hashes).size).toBe(4)
  })

  it('is worked out anew where the posting is put right, and nowhere else', async () => {
    const { store, application, row } = await withMatch()
    const { id: other } = await saveCapture(
      reading({ ...POSTING, title: 'Welder', canonicalUrl: 'https://a.example/2' }),
      store,
    )
    await refreshSome(store, lexicon, [])
    const [before, untouched] = [await row(), await store.matches.get(other)]
    await correct(application, 'title', 'Head of Sales', store)
    await refreshSome(store, lexicon, [])
    expect((await row())?.hash).not.toBe(before?.hash)
    expect(await store.matches.get(other)).toEqual(untouched)
  })

  it('is none for a thin posting, and goes with the last résumé', async () => {
    const { store, resume } = await withMatch()
    const { id } = await saveCapture(reading({ title: 'Welder', canonicalUrl: 'https://a.example/3' }), store)
    await refreshSome(store, lexicon, [])
    expect(await store.matches.get(id)).toMatchObject({ score: null })
    await trashResume(resume, store)
    await refreshSome(store, lexicon, [])
    expect(await store.matches.count()).toBe(0)
  })

  it('never keeps a round going over what has no posting yet', async () => {
    const { store } = await withMatch()
    await editRecords(
      [{ entity: APPLICATION, id: '0199b1f2-7c00-7000-8000-000000000009', fields: { notes: 'early' } }],
      store,
    )
    expect(await refreshSome(store, lexicon, [])).toBe(false)
  })
})

const ONLY_SKILLS = { skills: 100, place: 0, experience: 0, pay: 0, company: 0, growth: 0, recency: 0 }
