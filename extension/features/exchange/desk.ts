import { APPLICATION } from '@rolecall/shared/domain/application.ts'
import { planSentence } from '@rolecall/shared/exchange/archive-plan.ts'
import type { ImportPlan } from '@rolecall/shared/exchange/archive-plan.ts'
import type { Archive } from '@rolecall/shared/exchange/archive-read.ts'
import { archiveTables } from '@rolecall/shared/exchange/archive-tables.ts'
import { writeArchive } from '@rolecall/shared/exchange/archive-write.ts'
import type { Bytes } from '@rolecall/shared/exchange/bytes.ts'
import type { ImportedApplication } from '@rolecall/shared/exchange/imported.ts'
import { partKnown } from '@rolecall/shared/exchange/known-rows.ts'
import { openImport, pastedTable } from '@rolecall/shared/exchange/open-import.ts'
import type { OpenedImport } from '@rolecall/shared/exchange/open-import.ts'
import { canImport, previewImport } from '@rolecall/shared/exchange/preview.ts'
import type { ImportChoices, NamedTable } from '@rolecall/shared/exchange/preview.ts'
import { recordsOfImport } from '@rolecall/shared/exchange/records-of-import.ts'
import type { NewRecord } from '@rolecall/shared/exchange/records-of-import.ts'
import { everyFile, missingFiles } from '../../store/archive-files.ts'
import { addRecords, planArchive, restoreArchive, trashRecords } from '../../store/bring-in.ts'
import type { LocalStore } from '../../store/db.ts'
import { archiveExtra, everyRecord, heldApplications } from '../../store/everything.ts'
import { dayHere } from '../application/day-here.ts'
import type { Brought, Exported, Opened, Progress, Restored, ShownTables } from './shown.ts'

/** As much of a large file as anybody looks at; the counts are of all of it. */
const SHOWN = 200

const nothingOpen = (): never => {
  throw new Error('Nothing was opened.')
}

const shownRow = ({
  title,
  company,
  status,
  savedAt,
  appliedAt,
}: ImportedApplication): ShownTables['rows'][number] => ({
  title,
  company,
  status,
  savedAt,
  appliedAt,
})

/**
 * Where files are opened, looked into and written, apart from the page that shows it: a large one may take its time
 * here without holding up anything. One file lies on it at a time.
 */
export class Desk {
  private readonly store: LocalStore
  private readonly tell: (progress: Progress) => void
  private tables: NamedTable[] | null = null
  private choices: ImportChoices = {}
  private archive: { archive: Archive; plan: ImportPlan } | null = null
  private brought: NewRecord[] = []

  constructor(store: LocalStore, tell: (progress: Progress) => void = () => undefined) {
    this.store = store
    this.tell = tell
  }

  async open(name: string, bytes: Bytes): Promise<Opened> {
    return this.lay(await openImport(name, bytes))
  }

  paste(text: string): Promise<Opened> {
    return this.lay({ kind: 'tables', tables: [pastedTable(text)] })
  }

  private async lay(opened: OpenedImport): Promise<Opened> {
    this.choices = {}
    this.brought = []
    this.tables = null
    this.archive = null
    if (opened.kind === 'tables') {
      this.tables = opened.tables
      return this.choose({})
    }
    const { archive } = opened
    const plan = await planArchive(this.store, archive)
    this.archive = { archive, plan }
    const { counts, byEntity } = plan
    const { exportedAt, damagedFiles } = archive
    const newFiles = (await missingFiles(this.store, archive)).length
    return { kind: 'archive', newFiles, exportedAt, counts, byEntity, damagedFiles, sentence: planSentence(plan) }
  }

  private preview() {
    return previewImport(this.tables ?? nothingOpen(), this.choices, this.store.now())
  }

  /** The preview as it is with these choices. */
  async choose(choices: ImportChoices): Promise<ShownTables> {
    this.choices = choices
    const preview = this.preview()
    const { fresh, known } = partKnown(preview.applications, await heldApplications(this.store))
    const { applications: _, problems, ...rest } = preview
    return {
      kind: 'tables',
      ...rest,
      problems: problems.slice(0, SHOWN),
      allProblems: problems.length,
      fresh: fresh.length,
      known: known.length,
      rows: fresh.slice(0, 5).map(shownRow),
      ready: canImport(preview) && fresh.length > 0,
      readable: canImport(preview),
    }
  }

  async bringIn(): Promise<Brought> {
    const { fresh, known } = partKnown(this.preview().applications, await heldApplications(this.store))
    const { now, random } = this.store
    this.brought = recordsOfImport(fresh, { now: now(), random })
    const done = (count: number, of: number): void => this.tell({ doing: 'storing', count, of })
    await addRecords(this.store, this.brought, done)
    const made = this.brought.filter(({ entity }) => entity === APPLICATION).length
    return { applications: made, others: this.brought.length - made, known: known.length }
  }

  async takeBack(): Promise<void> {
    await trashRecords(this.store, this.brought, (count, of) => this.tell({ doing: 'storing', count, of }))
  }

  async restore(): Promise<Restored> {
    const { archive, plan } = this.archive ?? nothingOpen()
    await restoreArchive(this.store, archive, plan, (count, of) => this.tell({ doing: 'storing', count, of }))
    return { ...plan.counts }
  }

  async exportAll(): Promise<Exported> {
    const records = await everyRecord(this.store, (count, of) => this.tell({ doing: 'reading', count, of }))
    this.tell({ doing: 'packing', count: 0, of: 0 })
    const exportedAt = new Date(this.store.now()).toISOString()
    const extra = await archiveExtra(this.store)
    const bytes = await writeArchive({ exportedAt, records, files: await everyFile(this.store), extra })
    return { name: `rolecall-${dayHere(this.store.now())}.zip`, bytes, records: records.length }
  }

  async exportTable(): Promise<Exported> {
    const all = await everyRecord(this.store, (count, of) => this.tell({ doing: 'reading', count, of }))
    const live = all.filter(
      ({ entity, cells }) => entity === APPLICATION && typeof cells['deletedAt']?.value !== 'string',
    )
    const text = archiveTables(live)[0]?.text ?? ''
    const name = `rolecall-applications-${dayHere(this.store.now())}.csv`
    return { name, bytes: new TextEncoder().encode(text), records: live.length }
  }
}
