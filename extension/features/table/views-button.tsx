import { BookmarkPlus, ChevronDown, Pencil, Play, RefreshCw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { viewFields } from '@rolecall/shared/domain/saved-view.ts'
import type { TableView } from '../../store/collections.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { MenuItem } from '../../ui/menu.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'
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

interface NameProps {
  title: string
  name: string
  onKeep: (name: string) => void
  onClose: () => void
}

function NameWindow({ title, name, onKeep, onClose }: NameProps) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<string>()
  const send = async (): Promise<void> => {
    const read = viewFields.name.safeParse(typed)
    if (!read.success) return setProblem(COPY.noName)
    onKeep(read.data)
    onClose()
  }
  return (
    <Modal open title={title} onClose={onClose}>
      <Form onSend={send} explain={messageOf} send={COPY.keep} cancel={{ label: COPY.cancel, run: onClose }}>
        <TextField label={COPY.viewName} value={typed} onType={setTyped} problem={problem} hint={COPY.viewHint} />
      </Form>
    </Modal>
  )
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
  if (naming === 'new') return <NameWindow title={COPY.saveView} name="" onKeep={save} onClose={onClose} />
  if (naming !== 'again' || !current) return null
  const rename = (name: string): void => actions.rename(current, name)
  return <NameWindow title={COPY.renameView(current.name)} name={current.name} onKeep={rename} onClose={onClose} />
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
