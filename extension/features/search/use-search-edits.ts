import { EMPTY_SEARCH, SEARCH } from '@rolecall/shared/domain/saved-search.ts'
import type { Alert, SearchAsk } from '@rolecall/shared/domain/saved-search.ts'
import type { SearchView } from '../../store/collections.ts'
import { addRecord, editRecords, trashRecord } from '../../store/records.ts'
import { ownZone } from '../../ui/zones.ts'
import { useUndoable } from '../actions/use-actions.ts'
import { withoutSort } from './ask.ts'
import { COPY } from './copy.ts'

export interface NewSearch {
  name: string
  ask: SearchAsk
  alert: Alert
}

/** What can be done with saved searches; each of it can be taken back, and none of it needs a network. */
export function useSearchEdits() {
  const run = useUndoable()
  return {
    add: ({ name, ask, alert }: NewSearch): void => {
      const fields = { ...EMPTY_SEARCH, name, ask: withoutSort(ask), alert, zone: ownZone() }
      const made = addRecord(SEARCH, { ...fields, addedAt: new Date().toISOString() })
      run(
        made.then(({ takeBack }) => takeBack),
        COPY.searchSaved(name),
      )
    },
    rename: ({ id }: SearchView, name: string): void =>
      run(editRecords([{ entity: SEARCH, id, fields: { name } }]), COPY.renamed(name)),
    // The morning that it is told in is that of the device which asked for it.
    tell: ({ id, name }: SearchView, alert: Alert): void =>
      run(
        editRecords([{ entity: SEARCH, id, fields: { alert, zone: ownZone() } }]),
        COPY.alertSet(name, COPY.alerts[alert]),
      ),
    end: ({ id, name }: SearchView): void => run(trashRecord(SEARCH, id), COPY.searchGone(name)),
  }
}
