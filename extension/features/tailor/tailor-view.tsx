import { useApplication } from '../../store/hooks.ts'
import { Notice } from '../../ui/notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { companyOf, titleOf } from '../application/facts.ts'
import { applicationAddress } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import { Title } from '../dashboard/title.tsx'
import type { ViewProps } from '../dashboard/views.ts'
import { tailorAddress } from './address.ts'
import { COPY } from './copy.ts'
import { TailorSurface } from './surface.tsx'

/** The same on a page of its own, with room for both sides of a comparison. */
export default function TailorView({ path: [id = ''] }: ViewProps) {
  const application = useApplication(id)
  if (application === undefined) return <Skeleton label={COPY.loading} />
  if (application === null)
    return (
      <div className="p-4">
        <Notice kind="info">{COPY.gone}</Notice>
      </div>
    )
  const { posting } = application
  return (
    <div className="mx-auto max-w-200">
      <Title words={`${titleOf(posting)}, ${companyOf(posting)}`} />
      <div className="px-3 pt-3 narrow:px-4">
        <a className="text-accent underline-offset-2 hover:underline" href={applicationAddress(id)}>
          {COPY.wholeApplication}
        </a>
      </div>
      <TailorSurface
        key={id}
        application={application}
        leaveOut="none"
        onOpen={(other) => goTo(tailorAddress(other))}
      />
    </div>
  )
}
