import { useSyncExternalStore } from 'react'
import { hasDraft, onDrafts } from '../../platform/drafts.ts'
import { noteOf } from '../model/noted.ts'
import { TABS } from './tab-ids.ts'
import type { TabId } from './tab-ids.ts'

/** What is written in each tab, as it is named where it is noted. */
const WRITTEN: Partial<Record<TabId, readonly string[]>> = {
  resume: ['tailor'],
  letter: ['letter', 'answer'],
  prepare: ['interview'],
}

/** The tabs in which a provider writes for one application just now. */
export function useRunningTabs(application: string): TabId[] {
  const is = (id: TabId): boolean => WRITTEN[id]?.some((one) => hasDraft(noteOf(`${one} ${application}`))) ?? false
  const running = useSyncExternalStore(onDrafts, () => TABS.filter(is).join(' '))
  return TABS.filter((id) => running.split(' ').includes(id))
}
