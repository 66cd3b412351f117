import { useMemo } from 'react'
import { alone } from '../../store/copies.ts'
import type { Group } from '../../store/copies.ts'
import { useGroup } from '../../store/sheet-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Head } from './head.tsx'
import { OwnTabs } from './own-tabs.tsx'
import type { OwnTabsProps } from './own-tabs.tsx'

const Proposals = onceDrawn(() => import('../tasks/proposals.tsx'))
const CatalogueJob = onceDrawn(() => import('../catalogue-job/catalogue-job.tsx'))
const SameVacancy = onceDrawn(() => import('../copies/copies.tsx'))

/** The application with those that are shown as one with it. */
export function useShownGroup(application: ApplicationView): Group {
  const held = useGroup(application)
  return useMemo(() => held ?? alone(application), [held, application])
}

/** What Rolecall has to say about it: another one or a job that may be the same, a task that may be due. */
export const Remarks = ({ application, group, onOpen }: OwnTabsProps) => (
  <div className="grid gap-2 empty:hidden">
    <SameVacancy application={application} group={group} onOpen={onOpen} />
    <CatalogueJob application={application} />
    <Proposals application={application} />
  </div>
)

interface Props extends Omit<OwnTabsProps, 'group'> {
  /** What stands in the title of the window already. */
  leaveOut: 'title' | 'company'
}

/** The whole application as a person works with it, the same on every surface. */
export function Detail({ application, leaveOut, onOpen }: Props) {
  const group = useShownGroup(application)
  const rest = { application, group, onOpen }
  return (
    <>
      <div className="grid gap-3 p-3 narrow:p-4">
        <Head application={application} leaveOut={leaveOut} />
        <Remarks {...rest} />
      </div>
      <OwnTabs {...rest} />
    </>
  )
}
