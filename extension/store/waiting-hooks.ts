import { useLiveQuery } from 'dexie-react-hooks'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { waitingRecords } from './waiting.ts'
import type { WaitingRecord } from './waiting.ts'

/** Undefined until the first answer. */
export const useWaiting = (most: number): WaitingRecord[] | undefined =>
  useLiveQuery(() => guarded(() => waitingRecords(localStore, most)), [most])
