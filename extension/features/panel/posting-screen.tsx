import { ExternalLink, Maximize2 } from 'lucide-react'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { openTab } from '../../platform/open.ts'
import { useApplication } from '../../store/hooks.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { COPY as APPLICATION } from '../application/copy.ts'
import { Trash, InTrash } from '../application/detail-screen.tsx'
import { companyOf, titleOf } from '../application/facts.ts'
import { COPY } from '../tailor/copy.ts'
import { TailorSurface } from '../tailor/surface.tsx'
import { tailorAddress } from '../tailor/address.ts'

interface Props {
  id: string
  onBack: () => void
  onOpen: (id: string) => void
}

/** One job beside the page that the browser shows. */
export default function PostingScreen({ id, onBack, onOpen }: Props) {
  const application = useApplication(id)
  const company = application ? companyOf(application.posting) : ''
  const title = application ? company || titleOf(application.posting) : ''
  const actions = application ? (
    <>
      <IconButton icon={Maximize2} label={COPY.wholePage} onClick={() => void openDashboard(tailorAddress(id))} />
      <IconButton
        icon={ExternalLink}
        label={APPLICATION.openPage}
        onClick={() => void openTab(application.posting.url)}
      />
      <Trash application={application} onGone={onBack} />
    </>
  ) : null
  return (
    <Screen title={title} back={COPY.back} onBack={onBack} actions={actions}>
      {application === null ? (
        <div className="p-3">
          <Notice kind="info">{COPY.gone}</Notice>
        </div>
      ) : null}
      {application?.deletedAt ? <InTrash id={id} /> : null}
      {application ? (
        <TailorSurface
          key={id}
          application={application}
          leaveOut={company === '' ? 'title' : 'company'}
          onOpen={onOpen}
        />
      ) : null}
    </Screen>
  )
}
