import { PenLine } from 'lucide-react'
import { useApplication } from '../../store/hooks.ts'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Actions, InTrash } from '../application/application-screen.tsx'
import { Detail } from '../application/detail.tsx'
import { companyOf, titleOf } from '../application/facts.ts'
import { tailorAddress } from '../tailor/address.ts'
import { COPY as TAILOR } from '../tailor/copy.ts'
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

const TailorLink = ({ id }: { id: string }) => (
  <a
    href={tailorAddress(id)}
    title={TAILOR.tailorHint}
    className="inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-control border border-line bg-card px-3 font-medium transition-colors hover:bg-wash"
  >
    <PenLine size={14} strokeWidth={1.75} aria-hidden="true" />
    {TAILOR.tailor}
  </a>
)

/** One application over the view it was opened from. */
export default function ApplicationSheet({ id }: { id: string }) {
  const application = useApplication(id)
  const posting = application?.posting
  return (
    <Sheet
      open
      onClose={closeSheet}
      title={posting ? titleOf(posting) : COPY.application}
      actions={
        application ? (
          <Actions application={application} onGone={closeSheet}>
            <TailorLink id={id} />
          </Actions>
        ) : null
      }
    >
      <Title words={posting ? `${titleOf(posting)}, ${companyOf(posting)}` : COPY.application} />
      <Content id={id} />
    </Sheet>
  )
}
