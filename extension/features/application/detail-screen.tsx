import { ExternalLink, PenLine, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { currentWindow, keepBeside, openTab } from '../../platform/open.ts'
import { moveToTrash, restore } from '../../store/applications.ts'
import { useApplication } from '../../store/hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'
import { Detail } from './detail.tsx'
import { companyOf, titleOf } from './facts.ts'

interface Props {
  id: string
  onBack: () => void
  onOpen: (id: string) => void
}

/** Opens the panel with it, where the résumé and the letter are made to fit. The popup has no room for that. */
function TailorBeside({ id }: { id: string }) {
  const [windowId, setWindowId] = useState<number | null>(null)
  useEffect(() => void currentWindow().then(setWindowId), [])
  if (windowId === null) return null
  const open = (): void => {
    void keepBeside(id, windowId).then(() => window.close())
  }
  return (
    <Button size="small" title={COPY.tailorBeside} onClick={open}>
      <PenLine size={14} strokeWidth={1.75} aria-hidden="true" />
      {COPY.tailor}
    </Button>
  )
}

interface TrashProps {
  application: ApplicationView
  onGone: () => void
}

export function Trash({ application: { id, deletedAt }, onGone }: TrashProps) {
  const edit = useEdit()
  const trash = (): void => {
    edit(moveToTrash(id), COPY.trashed)
    onGone()
  }
  return deletedAt === null ? <IconButton icon={Trash2} label={COPY.trash} onClick={trash} /> : null
}

/** `children`: the way to tailor for it from here. */
export const Actions = ({ application, onGone, children }: TrashProps & { children: ReactNode }) => (
  <>
    {children}
    <IconButton icon={ExternalLink} label={COPY.openPage} onClick={() => void openTab(application.posting.url)} />
    <Trash application={application} onGone={onGone} />
  </>
)

export function InTrash({ id }: { id: string }) {
  const edit = useEdit()
  return (
    <div className="flex items-center justify-between gap-2 px-3 pt-3">
      <Notice kind="info">{COPY.inTrash}</Notice>
      <Button size="small" onClick={() => edit(restore(id), COPY.restored)}>
        {COPY.restore}
      </Button>
    </div>
  )
}

export default function DetailScreen({ id, onBack, onOpen }: Props) {
  const application = useApplication(id)
  const company = application ? companyOf(application.posting) : ''
  const title = application ? company || titleOf(application.posting) : ''
  const leaveOut = company === '' ? 'title' : 'company'
  const actions = application ? (
    <Actions application={application} onGone={onBack}>
      <TailorBeside id={id} />
    </Actions>
  ) : null
  return (
    <Screen title={title} back={COPY.back} onBack={onBack} actions={actions}>
      {application === null ? (
        <div className="p-3">
          <Notice kind="info">{COPY.gone}</Notice>
        </div>
      ) : null}
      {application?.deletedAt ? <InTrash id={id} /> : null}
      {application ? <Detail key={id} application={application} leaveOut={leaveOut} onOpen={onOpen} /> : null}
    </Screen>
  )
}
