import { emptyPosting } from '@rolecall/shared/domain/posting-values.ts'
import { canonicalUrl } from '@rolecall/shared/domain/url.ts'
import { expect, it } from 'vitest'
import { moveToTrash } from './applications.ts'
import { findApplication, listApplications, listTrash } from './queries.ts'
import { saveCapture } from './save.ts'
import { saveJob } from './save-job.ts'
import { Device, JOB_URL, reading } from './test-support.ts'

const JOB = '0193b6f0-7c1e-7a55-9d57-2f5f0d1f9a10'
const url = 'https://larkfield.example/jobs/9'
const POSTING = { ...emptyPosting(url), canonicalUrl: canonicalUrl(url), title: 'Fitter', company: 'Larkfield Signals' }
const jobOf = async ({ store }: Device, id: string) =>
  (await store.records.get(['application', id]))?.cells['job']?.value

it('saves a recommended job like any other, with the job it came from, and takes it back', async () => {
  const device = new Device()
  const { id, takeBack } = await saveJob(JOB, POSTING, device.store)
  expect(await findApplication(device.store, id)).toMatchObject({ posting: { title: 'Fitter' }, status: 'saved' })
  expect(await jobOf(device, id)).toBe(JOB)
  expect(device.announced).toBe(1)
  await takeBack()
  expect(await listApplications(device.store, '', 10)).toEqual([])
  expect((await listTrash(device.store)).map((one) => one.id)).toEqual([id])
})

it('keeps the pay of a job, and says of pay that was read in the text where it stood', async () => {
  const device = new Device()
  const text = 'Salary: €72,000 - €85,000 per year'
  const salary = { text, min: 72_000, max: 85_000, currency: 'EUR', period: 'year', source: 'parsed' } as const
  const { id } = await saveJob(JOB, { ...POSTING, salary }, device.store)
  expect(await findApplication(device.store, id)).toMatchObject({
    posting: { salary },
    origins: { salary: { origin: 'page', snippet: text }, title: { origin: 'structured' } },
  })
})

it('leaves what was saved before as it was read, and out of the trash', async () => {
  const device = new Device()
  const { id } = await saveCapture(reading(), device.store)
  await moveToTrash(id, device.store)
  const again = { ...emptyPosting(JOB_URL), canonicalUrl: canonicalUrl(JOB_URL), title: 'Another title' }
  const saved = await saveJob(JOB, again, device.store)
  expect(saved.id).toBe(id)
  expect(await findApplication(device.store, id)).toMatchObject({ posting: { title: 'Welder' }, deletedAt: null })
  expect(await jobOf(device, id)).toBe(JOB)
  await saved.takeBack()
  expect(await listApplications(device.store, '', 10)).toEqual([])
})
