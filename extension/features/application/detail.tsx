import { useState } from 'react'
import { useRecords } from '../../store/collection-hooks.ts'
import { listInterviews, listReminders } from '../../store/collections.ts'
import type { ApplicationView } from '../../store/view.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { COPY } from './copy.ts'
import { Head } from './head.tsx'
import { OverviewTab } from './overview-tab.tsx'

const Proposals = onceDrawn(() => import('../tasks/proposals.tsx'))
const SameVacancy = onceDrawn(() => import('../copies/copies.tsx'))
const PostingTab = onceDrawn(() => import('../posting/posting-tab.tsx'))
const PeopleTab = onceDrawn(() => import('../people/people-tab.tsx'))
const InterviewsTab = onceDrawn(() => import('../interviews/interviews-tab.tsx'))
const TasksTab = onceDrawn(() => import('../tasks/tasks-tab.tsx'))
const FilesTab = onceDrawn(() => import('../files/files-tab.tsx'))
const TimelineTab = onceDrawn(() => import('../timeline/timeline-tab.tsx'))

const TABS = ['overview', 'posting', 'people', 'interviews', 'tasks', 'files', 'timeline'] as const
type TabId = (typeof TABS)[number]

interface Props {
  application: ApplicationView
  /** What stands in the title of the window already. */
  leaveOut: 'title' | 'company'
  /** Shows another application in place of this one. */
  onOpen: (id: string) => void
}

function Part({ tab, application, onOpen }: { tab: TabId } & Omit<Props, 'leaveOut'>) {
  switch (tab) {
    case 'overview':
      return <OverviewTab application={application} />
    case 'posting':
      return <PostingTab application={application} />
    case 'people':
      return <PeopleTab application={application} onOpen={onOpen} />
    case 'interviews':
      return <InterviewsTab application={application} />
    case 'tasks':
      return <TasksTab application={application} />
    case 'files':
      return <FilesTab application={application} />
    case 'timeline':
      return <TimelineTab application={application} />
  }
}

const membersIn = ({ fields }: ApplicationView, family: string): number =>
  Object.entries(fields).filter(([name, value]) => name.startsWith(`${family}.`) && value !== null).length

/** How many there are, where there are any: a row of noughts tells nobody anything. */
function useCounts(application: ApplicationView): Partial<Record<TabId, number>> {
  const interviews = useRecords(listInterviews, application.id)?.length
  const open = useRecords(listReminders, application.id)?.filter(({ doneAt }) => doneAt === null).length
  const counts = {
    people: membersIn(application, 'contact'),
    interviews,
    tasks: open,
    files: membersIn(application, 'document'),
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count))
}

/** The whole application as a person works with it, the same on every surface. */
export function Detail({ application, leaveOut, onOpen }: Props) {
  const [tab, setTab] = useState<TabId>('overview')
  const counts = useCounts(application)
  const tabs = TABS.map((id) => {
    const count = counts[id]
    return count === undefined ? { id, word: COPY[id] } : { id, word: COPY[id], count }
  })
  return (
    <>
      <div className="grid gap-3 p-3 narrow:p-4">
        <Head application={application} leaveOut={leaveOut} />
        <div className="grid gap-2 empty:hidden">
          <SameVacancy application={application} onOpen={onOpen} />
          <Proposals application={application} />
        </div>
      </div>
      <Tabs label={COPY.tabs} tabs={tabs} current={tab} onPick={setTab}>
        <div className="p-3 narrow:p-4">
          <Part tab={tab} application={application} onOpen={onOpen} />
        </div>
      </Tabs>
    </>
  )
}
