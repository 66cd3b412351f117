import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { CONTACT } from '@rolecall/shared/domain/contact.ts'
import { EMPTY_INTERVIEW, INTERVIEW } from '@rolecall/shared/domain/interview.ts'
import { REMINDER } from '@rolecall/shared/domain/reminder.ts'
import { statusChanges } from '@rolecall/shared/domain/status-event.ts'
import { describe, expect, it } from 'vitest'
import { timelineTogether } from './application-timeline.ts'
import { listContacts, listDocuments, listInterviews, listReminders } from './collections.ts'
import { addContact, appearancesOf, changeRole, knownContacts, linkContact, linkedContacts } from './contacts.ts'
import { alone, groupOf, likelyCopies, shownWith } from './copies.ts'
import { attachFile, linkedDocuments, markSent } from './documents.ts'
import { acceptFollowUp, declineFollowUp, proposals } from './follow-ups.ts'
import { keepInterview } from './interviews.ts'
import { moveApplications } from './moves.ts'
import { restoreValue } from './past.ts'
import { findApplication } from './queries.ts'
import { recordHistory } from './record-history.ts'
import { editRecords } from './records.ts'
import { joinApplications, keepApart, partApplication } from './same-vacancy.ts'
import { saveCapture } from './save.ts'
import { addMembers, editApplication } from './sets.ts'
import { takeBackMove } from './take-back-move.ts'
import { Device, JOB_URL, reading, setNotes } from './test-support.ts'

const DAY = 86_400_000

async function start() {
  const device = new Device()
  const { store } = device
  const save = async (facts: object = {}) => (await saveCapture(reading(facts), store)).id
  const view = async (id: string) => {
    const found = await findApplication(store, id)
    if (!found) throw new Error('The application is not there')
    return found
  }
  const id = await save()
  const together = async (application = id) => {
    const one = await view(application)
    return (await groupOf(store, one)) ?? alone(one)
  }
  const people = async (application = id) => linkedContacts(await together(application), await listContacts(store))
  return { device, store, save, view, id, together, people }
}

const stages = (fields: Readonly<Record<string, unknown>>) => statusChanges(fields).map(({ value }) => value.stage)

async function applied() {
  const all = await start()
  await moveApplications([{ id: all.id, stage: 'applied' }], { store: all.store })
  const now = async () => proposals(all.store, await all.view(all.id))
  return { ...all, now }
}

async function twice() {
  const all = await start()
  const copy = await all.save({ canonicalUrl: 'https://board.example/jobs/9', url: 'https://board.example/jobs/9' })
  await all.save({ canonicalUrl: 'https://board.example/jobs/10', title: 'Cook', company: 'Inn & Anchor' })
  const likely = async (id: string) =>
    (await likelyCopies(all.store, await all.view(id))).map(({ other, reason }) => [other.id, reason])
  return { ...all, copy, likely }
}

describe('people', () => {
  it('are shared between applications, take a role in each, and leave one without leaving the other', async () => {
    const { store, save, view, id, together, people } = await start()
    const other = await save({ canonicalUrl: `${JOB_URL}2`, title: 'Rigger' })
    const takeBack = await addContact(id, { name: 'Ann Larch', company: 'Northwind Yards' }, 'recruiter', store)
    const [ann] = await people()
    if (!ann) throw new Error('Ann is not there')
    expect((await knownContacts(store, await view(other), await together(other))).map(({ name }) => name)).toEqual([
      'Ann Larch',
    ])
    await linkContact(other, ann.contact.id, 'referrer', store)
    await changeRole(ann, 'hiring-manager', store)
    expect((await people()).map(({ as }) => as)).toEqual(['hiring-manager'])
    expect((await appearancesOf(store, ann.contact.id)).map((brief) => brief.title).toSorted()).toEqual([
      'Rigger',
      'Welder',
    ])
    await takeBack()
    expect([await people(), await people(other)]).toEqual([[], []])
  })
})

describe('follow-ups', () => {
  it('become reminders when they are accepted, and are not proposed again when they are not wanted', async () => {
    const { store, id, now, device } = await applied()
    const [first] = await now()
    if (first?.kind !== 'follow-up') throw new Error('Nothing was proposed')
    const takeBack = await acceptFollowUp(id, first, 'Ask how it stands', store)
    expect(await listReminders(store, id)).toMatchObject([{ kind: 'follow-up', at: new Date(first.at).toISOString() }])
    const [second] = await now()
    expect(second).toMatchObject({ kind: 'follow-up', at: first.at + 7 * DAY })
    const want = await declineFollowUp(id, 'Ask how it stands', store)
    expect(await now()).toEqual([])
    expect(await listReminders(store, id)).toHaveLength(1)
    await want()
    expect(await now()).toEqual([second])
    await takeBack()
    expect(await listReminders(store, id)).toEqual([])
    expect(await now()).toEqual([first])
    await declineFollowUp(id, 'Ask how it stands', store)
    await declineFollowUp(id, 'Ask how it stands', store)
    device.time += 50 * DAY
    expect(await now()).toMatchObject([{ kind: 'ghosted' }])
  })

  it('that are over are due now', async () => {
    const { store, id, now, device } = await applied()
    device.time += 9 * DAY
    const [first] = await now()
    if (first?.kind !== 'follow-up') throw new Error('Nothing was proposed')
    await acceptFollowUp(id, first, 'Ask how it stands', store)
    expect(Date.parse((await listReminders(store, id))[0]?.at ?? '')).toBeGreaterThanOrEqual(first.at + 2 * DAY)
    expect(await store.records.where('[entity+about]').equals([REMINDER, id]).count()).toBe(1)
  })
})

describe('a move that was a mistake', () => {
  it('is taken back from the middle without changing where the application stands', async () => {
    const { store, id, view } = await start()
    for (const stage of ['applied', 'offered', 'rejected'] as const) await moveApplications([{ id, stage }], { store })
    const offered = statusChanges((await view(id)).fields)[2]
    await takeBackMove(id, offered?.key ?? '', store)
    expect([(await view(id)).status, stages((await view(id)).fields)]).toEqual([
      'rejected',
      ['saved', 'applied', 'rejected'],
    ])
    const last = statusChanges((await view(id)).fields).at(-1)
    await takeBackMove(id, last?.key ?? '', store)
    expect([(await view(id)).status, stages((await view(id)).fields)]).toEqual(['applied', ['saved', 'applied']])
    await expect(takeBackMove(id, last?.key ?? '', store)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('was none after all where that is taken back, and stands where it stood', async () => {
    const { store, id, view } = await start()
    for (const stage of ['applied', 'offered', 'rejected'] as const) await moveApplications([{ id, stage }], { store })
    const all = (await view(id)).fields
    const [, , offered, rejected] = statusChanges(all)
    const stood = async () => [(await view(id)).status, stages((await view(id)).fields)]
    const before = await stood()
    for (const move of [offered, rejected]) {
      const back = await takeBackMove(id, move?.key ?? '', store)
      await back()
      expect(await stood()).toEqual(before)
    }
    const late = await takeBackMove(id, statusChanges((await view(id)).fields).at(-1)?.key ?? '', store)
    await moveApplications([{ id, stage: 'withdrawn' }], { store })
    await late()
    expect((await view(id)).status).toBe('withdrawn')
  })

  it('leaves the timeline, with everything else on it', async () => {
    const { store, id, view } = await start()
    await moveApplications([{ id, stage: 'applied' }], { store })
    await addContact(id, { name: 'Ann Larch' }, 'recruiter', store)
    const kinds = async () => (await timelineTogether(store, [id])).map(({ kind }) => kind)
    expect((await kinds()).toSorted()).toEqual(['contact-added', 'moved', 'moved', 'saved'])
    await takeBackMove(id, statusChanges((await view(id)).fields).at(-1)?.key ?? '', store)
    expect((await kinds()).toSorted()).toEqual(['contact-added', 'moved', 'saved'])
  })
})

describe('the same vacancy twice', () => {
  it('is proposed from either side with its reason, until the person says that it is not', async () => {
    const { store, id, copy, likely } = await twice()
    expect(await likely(id)).toEqual([[copy, 'company-and-title']])
    expect(await likely(copy)).toEqual([[id, 'company-and-title']])
    const takeBack = await keepApart(id, copy, store)
    expect([await likely(id), await likely(copy)]).toEqual([[], []])
    await takeBack()
    expect(await likely(copy)).toEqual([[id, 'company-and-title']])
  })

  it('is found by where one applies, whatever it is called there', async () => {
    const { id, save, likely } = await twice()
    const apply = await save({
      canonicalUrl: 'https://third.example/1',
      title: 'Metal joiner',
      company: 'Staffers',
      applyUrl: JOB_URL,
    })
    expect(await likely(apply)).toEqual([[id, 'apply-address']])
  })

  it('is shown as one once merged, with what both have, and can be taken apart', async () => {
    const { store, id, copy, view, likely } = await twice()
    await addMembers(copy, 'tag', ['night shift'], store)
    await setNotes(copy, 'Found on the board', store)
    const takeBack = await joinApplications(id, copy, store)
    expect(await likely(id)).toEqual([])
    const group = await groupOf(store, await view(id))
    expect(group?.copies.map((one) => one.id)).toEqual([copy])
    expect(group?.fields).toMatchObject({ tags: ['night shift'], notes: [{ id: copy, text: 'Found on the board' }] })
    expect(group?.fields.addresses).toContain('https://board.example/jobs/9')
    expect(await shownWith(store, await view(copy))).toBe(id)
    await takeBack()
    expect([await groupOf(store, await view(id)), await shownWith(store, await view(copy))]).toEqual([null, null])
    await joinApplications(id, copy, store)
    await partApplication(copy, store)
    expect([await groupOf(store, await view(id)), await likely(id)]).toEqual([null, []])
  })
})

describe('what was merged', () => {
  it('has the people, files, addresses and moves of both, each edited where it stands, until they are parted', async () => {
    const { store, id, copy, together, people } = await twice()
    await addContact(id, { name: 'Ann Larch' }, 'recruiter', store)
    await addContact(copy, { name: 'Ben Oak' }, 'referrer', store)
    await addMembers(copy, 'alias', ['https://board.example/short'], store)
    await attachFile(copy, { name: 'cv.txt', type: 'text/plain', bytes: new TextEncoder().encode('Welder') }, store)
    await moveApplications([{ id: copy, stage: 'applied' }], { store })
    const told = async (ids: string[]) =>
      (await timelineTogether(store, ids)).flatMap((one) => (one.kind === 'moved' ? [[one.of, one.stage]] : []))
    const shown = async () => {
      const group = await together()
      const files = linkedDocuments(group, await listDocuments(store))
      return {
        people: (await people()).map(({ of, contact }) => [of, contact.name]),
        files: files.map(({ of, document }) => [of, document.name]),
        aliases: group.fields.aliases.map(({ of, value }) => [of, value]),
        seen: group.fields.addresses.includes('https://board.example/jobs/9'),
        moves: await told([id, ...group.copies.map((one) => one.id)]),
      }
    }
    const before = await shown()
    expect(before).toMatchObject({ people: [[id, 'Ann Larch']], files: [], aliases: [], seen: false })
    const takeBack = await joinApplications(id, copy, store)
    const both = await shown()
    expect(both).toMatchObject({
      people: [
        [id, 'Ann Larch'],
        [copy, 'Ben Oak'],
      ],
      files: [[copy, 'cv.txt']],
      aliases: [[copy, 'https://board.example/short']],
      seen: true,
    })
    expect(both.moves).toHaveLength(3)
    expect(both.moves).toContainEqual([copy, 'applied'])
    const [, ben] = await people()
    if (!ben) throw new Error('Ben is not there')
    await changeRole(ben, 'other', store)
    const [file] = linkedDocuments(await together(), await listDocuments(store))
    if (!file) throw new Error('The file is not there')
    await markSent(file, '2026-03-03T12:00:00.000Z', store)
    await takeBack()
    expect(await shown()).toEqual(before)
    expect((await people(copy)).map(({ as }) => as)).toEqual(['other'])
    expect((await together(copy)).fields.documents.map(({ value }) => value.sentAt)).toEqual([
      '2026-03-03T12:00:00.000Z',
    ])
    await joinApplications(id, copy, store)
    await partApplication(copy, store)
    expect(await shown()).toEqual(before)
  })
})

it('puts back what a person or an interview was before', async () => {
  const { store, id, people } = await start()
  await addContact(id, { name: 'Ann Larch', email: 'ann@northwind.example' }, 'recruiter', store)
  const [ann] = await people()
  const when = { at: '2026-03-09T10:00', zone: 'Europe/Oslo', minutes: 60, place: 'Dock 4' }
  await keepInterview(id, null, { ...EMPTY_INTERVIEW, ...when }, false, store)
  const [talk] = await listInterviews(store, id)
  if (!ann || !talk) throw new Error('One of them is not there')
  await editRecords([{ entity: CONTACT, id: ann.contact.id, fields: { email: 'ann@larch.example' } }], store)
  await keepInterview(id, talk.id, { ...talk, at: '2026-03-10T11:00', place: null }, false, store)
  for (const of of [
    { entity: CONTACT, id: ann.contact.id },
    { entity: INTERVIEW, id: talk.id },
  ])
    for (const { name, hlc } of await recordHistory(store, of)) await restoreValue({ ...of, name, hlc }, store)
  expect((await people())[0]?.contact).toEqual(ann.contact)
  expect(await listInterviews(store, id)).toEqual([talk])
})

it('tells what every field was before, and nothing of what follows from others', async () => {
  const { store, id } = await start()
  await editApplication(id, { excitement: 3, heardFrom: 'a friend' }, store)
  await editApplication(id, { excitement: 5, heardFrom: null }, store)
  await moveApplications([{ id, stage: 'applied' }], { store })
  const past = await recordHistory(store, { entity: APPLICATION, id })
  expect(past.map(({ name, value }) => `${name}: ${JSON.stringify(value)}`).toSorted()).toEqual([
    'excitement: 3',
    'heardFrom: "a friend"',
  ])
})
