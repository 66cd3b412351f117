import { BookmarkPlus, ChevronDown, Pencil, Play, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { viewFields } from '@rolecall/shared/domain/saved-view.ts'
import type { TableView } from '../../store/collections.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { NameWindow } from '../list/name-window.tsx'
import { FIRST, fromView } from './arrangement.ts'
import type { Arrangement } from './arrangement.ts'
import { COPY } from './copy.ts'
import { useViewActions } from './use-view-actions.ts'

interface Props {
  views: readonly TableView[]
  first: string | null
  search: string
  arrangement: Arrangement
  onArrange: (next: Arrangement) => void
}

type Actions = ReturnType<typeof useViewActions>

function ofCurrent(view: TableView, { arrangement, first, onArrange }: Props, actions: Actions, name: () => void) {
  const isFirst = first === view.id
  const start: MenuItem = {
    label: COPY.makeFirst(view.name),
    icon: Play,
    chosen: isFirst,
    onPick: () => actions.startWith(isFirst ? null : view),
  }
  const end = (): void => {
    actions.end(view)
    onArrange({ ...arrangement, view: null })
  }
  return [
    { label: COPY.updateView(view.name), icon: RefreshCw, onPick: () => actions.update(view, arrangement) },
    { label: COPY.renameView(view.name), icon: Pencil, onPick: name },
    start,
    { label: COPY.deleteView(view.name), icon: Trash2, danger: true, onPick: end },
  ] satisfies MenuItem[]
}

type Naming = 'new' | 'again' | null

interface WindowsProps extends Props {
  naming: Naming
  actions: Actions
  current: TableView | undefined
  onClose: () => void
}

function Windows({ naming, actions, current, arrangement, onArrange, onClose }: WindowsProps) {
  const save = (name: string): void =>
    void actions.save(name, arrangement).then(({ id }) => onArrange({ ...arrangement, view: id }))
  const rest = { read: viewFields.name, words: COPY.naming, onClose }
  if (naming === 'new') return <NameWindow {...rest} title={COPY.saveView} name="" onKeep={save} />
  if (naming !== 'again' || !current) return null
  const rename = (name: string): void => actions.rename(current, name)
  return <NameWindow {...rest} title={COPY.renameView(current.name)} name={current.name} onKeep={rename} />
}

/** The arrangements that the person keeps under names of their own. */
export function ViewsButton(props: Props) {
  const { views, search, arrangement, onArrange } = props
  const [naming, setNaming] = useState<Naming>(null)
  const actions = useViewActions(search)
  const current = views.find(({ id }) => id === arrangement.view)
  const pick = views.map((view) => ({
    label: view.name,
    chosen: view.id === current?.id,
    onPick: () => onArrange(fromView(view)),
  }))
  const groups: MenuItem[][] = [
    [{ label: COPY.all, chosen: !current, onPick: () => onArrange(FIRST) }, ...pick],
    current ? ofCurrent(current, props, actions, () => setNaming('again')) : [],
    [{ label: COPY.saveView, icon: BookmarkPlus, onPick: () => setNaming('new') }],
  ]
  const trigger = (
    <Button className="max-w-52">
      <span className="truncate">{current?.name ?? COPY.views}</span>
      <ChevronDown size={14} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
    </Button>
  )
  return (
    <>
      <Menu label={COPY.views} trigger={trigger} groups={groups} />
      <Windows {...props} naming={naming} actions={actions} current={current} onClose={() => setNaming(null)} />
    </>
  )
}
