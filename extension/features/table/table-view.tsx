import { Download, SearchX, Trash2 } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { BriefRow } from '../../store/brief.ts'
import { usePreferences, useRecords, useStages } from '../../store/collection-hooks.ts'
import { listViews } from '../../store/collections.ts'
import type { TableView as SavedView } from '../../store/collections.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { isTyping } from '../../ui/is-typing.ts'
import { Menu } from '../../ui/menu.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMedia } from '../../ui/use-media.ts'
import type { Stages } from '../actions/application-menu.tsx'
import { TagWindow } from '../actions/tag-field.tsx'
import { useActions } from '../actions/use-actions.ts'
import { knownTags } from '../actions/words.ts'
import { useAttempt } from '../application/attempt.ts'
import { addressOf } from '../dashboard/address.ts'
import { useHeldBriefs } from '../dashboard/held.ts'
import { goTo } from '../dashboard/navigate.ts'
import { Nothing } from '../dashboard/nothing.tsx'
import { useSearch } from '../dashboard/search.ts'
import { ViewActions } from '../dashboard/view-actions.tsx'
import { useScores } from '../match/scores.tsx'
import type { Arrangement } from './arrangement.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ColumnsButton } from './columns-button.tsx'
import { COPY } from './copy.ts'
import { FilterButton, FilterChips } from './filter-bar.tsx'
import { passes } from './filters.ts'
import { NarrowTable } from './narrow-table.tsx'
import { sorted } from './sort.ts'
import type { TableProps } from './table-parts.ts'
import { useArrangement } from './use-arrangement.ts'
import { useSelection } from './use-selection.ts'
import type { Selection } from './use-selection.ts'
import { ViewsButton } from './views-button.tsx'
import { WideTable } from './wide-table.tsx'

const NARROW = '(width < 600px)'

/** Control and A selects all rows, Escape none. */
function useSelectKeys({ selected, all, none }: Selection): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event.target) || event.defaultPrevented || document.querySelector('[role=dialog]')) return
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) all()
    else if (event.key === 'Escape' && selected.length > 0) none()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

interface Props {
  briefs: readonly BriefRow[]
  held: Stages
  views: readonly SavedView[]
  first: string | null
  arrangement: Arrangement
  onArrange: (next: Arrangement) => void
}

function MoreMenu({ rows, arrangement, held }: { rows: readonly BriefRow[] } & Pick<Props, 'arrangement' | 'held'>) {
  const attempt = useAttempt()
  const scores = useScores()
  const save = (): void =>
    attempt(
      import('./export-rows.ts').then(({ exportRows }) => exportRows(rows, arrangement.columns, held.settings, scores)),
      { message: COPY.exported(rows.length) },
    )
  return (
    <Menu
      label={COPY.more}
      groups={[
        [
          { label: COPY.export, icon: Download, disabled: rows.length === 0, onPick: save },
          { label: COPY.toTrash, icon: Trash2, onPick: () => goTo(addressOf('settings', 'trash')) },
        ],
      ]}
    />
  )
}

function Buttons({ rows, ...props }: Props & { rows: readonly BriefRow[] }) {
  const { briefs } = props
  return (
    <ViewActions>
      <span className="pe-1 text-ink-soft">
        {rows.length === briefs.length ? COPY.count(rows.length) : COPY.some(rows.length, briefs.length)}
      </span>
      <ViewsButton {...props} search={useSearch()} />
      <FilterButton {...props} />
      <span className="max-narrow:hidden">
        <ColumnsButton {...props} />
      </span>
      <MoreMenu {...props} rows={rows} />
    </ViewActions>
  )
}

function NothingLeft({ arrangement, onArrange }: Pick<Props, 'arrangement' | 'onArrange'>) {
  return (
    <Empty icon={SearchX} title={COPY.nothing} text={COPY.nothingHint}>
      <Button onClick={() => onArrange({ ...arrangement, filters: {} })}>{COPY.untouched}</Button>
    </Empty>
  )
}

function useRows({ briefs, arrangement, held }: Props): BriefRow[] {
  const scores = useScores()
  return useMemo(() => {
    const shown = briefs.filter((brief) => passes(brief, arrangement))
    return sorted(shown, arrangement, held, scores)
  }, [briefs, arrangement, held, scores])
}

function Content(props: Props) {
  const { briefs, held, arrangement, onArrange } = props
  const rows = useRows(props)
  const selection = useSelection(rows)
  const actions = useActions()
  const known = useMemo(() => knownTags(briefs), [briefs])
  const [tagged, setTagged] = useState<string | null>(null)
  const Table = useMedia(NARROW) ? NarrowTable : WideTable
  useSelectKeys(selection)
  const parts: TableProps = { rows, held, arrangement, selection, actions, known, onTags: ({ id }) => setTagged(id) }
  const tagging = briefs.find(({ id }) => id === tagged)
  return (
    <div className="flex h-full flex-col">
      <Buttons {...props} rows={rows} />
      {selection.selected.length > 0 ? <BulkBar {...parts} /> : null}
      <FilterChips {...props} />
      {rows.length === 0 ? <NothingLeft {...props} /> : <Table {...parts} onArrange={onArrange} />}
      {tagging ? <TagWindow brief={tagging} known={known} onClose={() => setTagged(null)} /> : null}
    </div>
  )
}

/** What the table holds; what a saved view searches for narrows what is typed. */
function Found({ views, first }: { views: readonly SavedView[] | undefined; first: string | null | undefined }) {
  const typed = useSearch()
  const { arrangement, arrange } = useArrangement(views, first)
  const search = `${arrangement?.search ?? ''} ${typed}`.trim()
  const briefs = useHeldBriefs(search)
  const held = useStages()
  if (!briefs || !held || !arrangement || !views) return <Skeleton label={COPY.loading} />
  const nothing = briefs.length === 0 && Object.keys(arrangement.filters).length === 0 && arrangement.search === ''
  if (nothing) return <Nothing search={search} />
  return (
    <Content
      briefs={briefs}
      held={held}
      views={views}
      first={first ?? null}
      arrangement={arrangement}
      onArrange={arrange}
    />
  )
}

export default function TableView() {
  const views = useRecords(listViews)
  const preferences = usePreferences()
  return <Found views={views} first={preferences && preferences.fields.firstView} />
}
