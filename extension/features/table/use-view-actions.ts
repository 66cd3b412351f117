import { PREFERENCES, PREFERENCES_ID } from '@rolecall/shared/domain/preferences.ts'
import { EMPTY_VIEW, VIEW } from '@rolecall/shared/domain/saved-view.ts'
import type { TableView } from '../../store/collections.ts'
import { addRecord, editRecords, trashRecord } from '../../store/records.ts'
import { useUndoable } from '../actions/use-actions.ts'
import { fieldsOf } from './arrangement.ts'
import type { Arrangement } from './arrangement.ts'
import { COPY } from './copy.ts'

/** What can be done with saved views; each of it can be taken back. */
export function useViewActions(search: string) {
  const run = useUndoable()
  /** What is typed above the table belongs to the view that is kept of it. */
  const kept = (arrangement: Arrangement) => ({
    ...fieldsOf(arrangement),
    search: `${arrangement.search} ${search}`.trim().slice(0, 300),
  })
  return {
    save(name: string, arrangement: Arrangement): Promise<{ id: string }> {
      const made = addRecord(VIEW, { ...EMPTY_VIEW, ...kept(arrangement), name })
      run(
        made.then(({ takeBack }) => takeBack),
        COPY.viewSaved(name),
      )
      return made
    },
    update: ({ id, name }: TableView, arrangement: Arrangement): void =>
      run(editRecords([{ entity: VIEW, id, fields: kept(arrangement) }]), COPY.viewUpdated(name)),
    rename: ({ id }: TableView, name: string): void =>
      run(editRecords([{ entity: VIEW, id, fields: { name } }]), COPY.viewRenamed(name)),
    end: ({ id, name }: TableView): void => run(trashRecord(VIEW, id), COPY.viewDeleted(name)),
    startWith: (view: TableView | null): void =>
      run(
        editRecords([{ entity: PREFERENCES, id: PREFERENCES_ID, fields: { firstView: view?.id ?? null } }]),
        view ? COPY.isFirst(view.name) : COPY.notFirst,
      ),
  }
}
