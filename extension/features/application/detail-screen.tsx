import { ExternalLink, PanelRightOpen, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
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
  /** In the panel there is room for the description, and no need for another panel. */
  inPanel?: boolean
}

function BesideButton({ id }: { id: string }) {
  const [windowId, setWindowId] = useState<number | null>(null)
  useEffect(() => void currentWindow().then(setWindowId), [])
  if (windowId === null) return null
  const open = (): void => {
    void keepBeside(id, windowId).then(() => window.close())
  }
  return <IconButton icon={PanelRightOpen} label={COPY.beside} onClick={open} />
}

interface ActionsProps extends Required<Omit<Props, 'onOpen'>> {
  application: ApplicationView
}

export function Actions({ application, inPanel, onBack }: ActionsProps) {
  const { id, posting, deletedAt } = application
  const edit = useEdit()
  const trash = (): void => {
    edit(moveToTrash(id), COPY.trashed)
    onBack()
  }
  return (
    <>
      <IconButton icon={ExternalLink} label={COPY.openPage} onClick={() => void openTab(posting.url)} />
      {inPanel ? null : <BesideButton id={id} />}
      {deletedAt === null ? <IconButton icon={Trash2} label={COPY.trash} onClick={trash} /> : null}
    </>
  )
}

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

export default function DetailScreen({ id, onBack, onOpen, inPanel = false }: Props) {
  const application = useApplication(id)
  const company = application ? companyOf(application.posting) : ''
  const title = application ? company || titleOf(application.posting) : ''
  const leaveOut = company === '' ? 'title' : 'company'
  const actions = application ? <Actions id={id} application={application} onBack={onBack} inPanel={inPanel} /> : null
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
