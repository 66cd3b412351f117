import { expect, it } from 'vitest'
import { saveCapture } from './save.ts'
import { Device, reading } from './test-support.ts'
import { addWriting, listWritings, replaceNotes } from './writings.ts'

const note = (question: string) => ({
  question,
  resume: null,
  options: { outline: [{ part: 'action', text: 'Did it.' }] },
})

async function prepared() {
  const { store } = new Device()
  const { id } = await saveCapture(reading({ title: 'Welder' }), store)
  await replaceNotes(id, [note('Why us?'), note('Why welding?')], store)
  const questions = async () => new Set((await listWritings(store, id)).map(({ question }) => question))
  return { store, id, questions }
}

it('puts new questions in place of the old ones, and the old ones back', async () => {
  const { store, id, questions } = await prepared()
  const takeBack = await replaceNotes(id, [note('Why now?')], store)
  expect(await questions()).toEqual(new Set(['Why now?']))
  await takeBack()
  expect(await questions()).toContain('Why us?')
})

it('leaves what the person has practised, and asks no question twice', async () => {
  const { store, id, questions } = await prepared()
  await addWriting({ kind: 'interview', application: id, question: 'Why rivets?', text: 'I like them.' }, store)
  await replaceNotes(id, [note('Why us?')], store)
  expect(await questions()).toEqual(new Set(['Why rivets?', 'Why us?']))
})
