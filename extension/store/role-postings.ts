import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { MOST_POSTINGS } from '@rolecall/shared/domain/learning/gap.ts'
import { heldSkills } from '@rolecall/shared/domain/learning/held-skills.ts'
import { isTitleOf } from '@rolecall/shared/domain/learning/role.ts'
import { membersOf } from '@rolecall/shared/domain/family.ts'
import type { Posting } from '@rolecall/shared/domain/posting.ts'
import { useLiveQuery } from 'dexie-react-hooks'
import { z } from 'zod'
import { readProfile } from './collections.ts'
import type { LocalStore } from './db.ts'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { listBriefs } from './queries.ts'
import { readResumes } from './resumes.ts'
import { viewOf } from './view.ts'

/** The saved postings whose titles name the role, the newest first. */
export async function postingsOfRole(store: LocalStore, role: string): Promise<Posting[]> {
  const briefs = (await listBriefs(store)).filter(({ title }) => isTitleOf(role, title)).slice(0, MOST_POSTINGS)
  const rows = await store.records.bulkGet(briefs.map(({ id }) => [APPLICATION, id] as [string, string]))
  return rows.flatMap((row) => (row && viewOf(row, false)?.posting) ?? [])
}

/** As it stands on this device; undefined means that the first answer is still on its way. */
export const usePostingsOfRole = (role: string): Posting[] | undefined =>
  useLiveQuery(() => guarded(() => postingsOfRole(localStore, role)), [role])

export interface RoleTitle {
  title: string
  /** Of how many saved jobs; 0 for a role that only the profile names. */
  count: number
}

const MOST_TITLES = 8

/** What roles the person may mean: those the profile names, then the titles that were saved most. */
export async function listRoles(store: LocalStore): Promise<RoleTitle[]> {
  const [briefs, { all }] = await Promise.all([listBriefs(store), readProfile(store)])
  const wanted = membersOf(all, 'role', z.string()).map(({ value }) => value)
  const saved = Map.groupBy(
    briefs.filter(({ title }) => title !== ''),
    ({ title }) => title.toLowerCase(),
  )
  const titles = [...saved.values()].toSorted((a, b) => b.length - a.length).flatMap(([one]) => one?.title ?? [])
  const names = new Map([...wanted, ...titles].map((title) => [title.toLowerCase(), title] as const).toReversed())
  return [...names.values()]
    .toReversed()
    .slice(0, MOST_TITLES)
    .map((title) => ({ title, count: briefs.filter((one) => isTitleOf(title, one.title)).length }))
}

export const useRoles = (): RoleTitle[] | undefined => useLiveQuery(() => guarded(() => listRoles(localStore)), [])

export async function skillsOfPerson(store: LocalStore): Promise<string[]> {
  const [{ all }, { active }] = await Promise.all([readProfile(store), readResumes(store)])
  return heldSkills(all, active?.all ?? null)
}

export const useSkillsOfPerson = (): string[] | undefined =>
  useLiveQuery(() => guarded(() => skillsOfPerson(localStore)), [])
