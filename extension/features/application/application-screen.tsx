import { ExternalLink, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { openTab } from '../../platform/open.ts'
import { moveToTrash, restore } from '../../store/applications.ts'
import { useApplication } from '../../store/hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'
import { companyOf, titleOf } from './facts.ts'

interface TrashProps {
  application: ApplicationView
  onGone: () => void
}

function Trash({ application: { id, deletedAt }, onGone }: TrashProps) {
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

interface Props {
  id: string
  onBack: () => void
  /** What else can be done with it from here. */
  ways: ReactNode
  /** `leaveOut`: what the title of the screen says already. */
  children: (application: ApplicationView, leaveOut: 'title' | 'company') => ReactNode
}

/** One application as a screen of a window; in the trash it says so, and gone it says that. */
export function ApplicationScreen({ id, onBack, ways, children }: Props) {
  const application = useApplication(id)
  const company = application ? companyOf(application.posting) : ''
  const title = application ? company || titleOf(application.posting) : ''
  const actions = application ? (
    <Actions application={application} onGone={onBack}>
      {ways}
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
      {application ? children(application, company === '' ? 'title' : 'company') : null}
    </Screen>
  )
}
