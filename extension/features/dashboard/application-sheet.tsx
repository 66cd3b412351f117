import { useApplication } from '../../store/hooks.ts'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Actions, InTrash } from '../application/detail-screen.tsx'
import { Detail } from '../application/detail.tsx'
import { companyOf, titleOf } from '../application/facts.ts'
import { COPY } from './copy.ts'
import { applicationAddress } from './address.ts'
import { closeSheet, goTo } from './navigate.ts'
import { Title } from './title.tsx'

function Content({ id }: { id: string }) {
  const application = useApplication(id)
  if (application === undefined) return <Skeleton label={COPY.loading} />
  if (application === null)
    return (
      <div className="p-4">
        <Notice kind="info">{COPY.gone}</Notice>
      </div>
    )
  return (
    <>
      {application.deletedAt ? <InTrash id={id} /> : null}
      <Detail key={id} application={application} leaveOut="title" onOpen={(other) => goTo(applicationAddress(other))} />
    </>
  )
}

/** One application over the view it was opened from. */
export default function ApplicationSheet({ id }: { id: string }) {
  const application = useApplication(id)
  const posting = application?.posting
  return (
    <Sheet
      open
      onClose={closeSheet}
      title={posting ? titleOf(posting) : COPY.application}
      actions={application ? <Actions id={id} application={application} onBack={closeSheet} inPanel /> : null}
    >
      <Title words={posting ? `${titleOf(posting)}, ${companyOf(posting)}` : COPY.application} />
      <Content id={id} />
    </Sheet>
  )
}
