import { useLiveQuery } from 'dexie-react-hooks'
import { guarded } from './errors.ts'
import { localStore } from './local-store.ts'
import { readResumes } from './resumes.ts'
import type { Resumes } from './resumes.ts'

/** As in hooks.ts: undefined means that the first answer is still on its way. */
export const useResumes = (): Resumes | undefined => useLiveQuery(() => guarded(() => readResumes(localStore)), [])
