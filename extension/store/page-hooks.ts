import type { FieldChange } from '@rolecall/shared/capture/diff-posting.ts'
import { useLiveQuery } from 'dexie-react-hooks'
import { betterReading, betterReadings } from './better-readings.ts'
import { loggedCaptures } from './capture-log.ts'
import type { LogEntry } from './capture-log.ts'
import type { PageChange } from './db.ts'
import { guarded } from './errors.ts'
import { pageChanges } from './history.ts'
import { pageState } from './kept-pages.ts'
import type { PageState } from './kept-pages.ts'
import { localStore } from './local-store.ts'

// Apart from the other hooks, because what shows them is read after the first screen stands.

export const usePageState = (id: string): PageState | null | undefined =>
  useLiveQuery(() => guarded(() => pageState(localStore, id)), [id])

export const usePageChanges = (id: string): PageChange[] | undefined =>
  useLiveQuery(() => guarded(() => pageChanges(localStore, id)), [id])

export const useBetterReading = (id: string): FieldChange[] | null | undefined =>
  useLiveQuery(() => guarded(() => betterReading(localStore, id)), [id])

export const useBetterReadings = (): string[] | undefined =>
  useLiveQuery(() => guarded(() => betterReadings(localStore)), [])

export const useCaptureLog = (): LogEntry[] | undefined =>
  useLiveQuery(() => guarded(() => loggedCaptures(localStore)), [])
