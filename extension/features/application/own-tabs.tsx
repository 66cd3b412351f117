import { useState } from 'react'
import { useRecordsOf } from '../../store/collection-hooks.ts'
import { listInterviews, listReminders } from '../../store/collections.ts'
import type { Group } from '../../store/copies.ts'
import type { ApplicationView } from '../../store/view.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { idsTogether } from '../copies/from.ts'
import { COPY } from './copy.ts'
import { OverviewTab } from './overview-tab.tsx'

const PostingTab = onceDrawn(() => import('../posting/posting-tab.tsx'))
const PeopleTab = onceDrawn(() => import('../people/people-tab.tsx'))
const InterviewsTab = onceDrawn(() => import('../interviews/interviews-tab.tsx'))
const TasksTab = onceDrawn(() => import('../tasks/tasks-tab.tsx'))
const FilesTab = onceDrawn(() => import('../files/files-tab.tsx'))
const TimelineTab = onceDrawn(() => import('../timeline/timeline-tab.tsx'))

const TABS = ['overview', 'posting', 'people', 'interviews', 'tasks', 'files', 'timeline'] as const
type TabId = (typeof TABS)[number]

export interface OwnTabsProps {
  application: ApplicationView
  group: Group
  /** Shows another application in place of this one. */
  onOpen: (id: string) => void
}

function Part({ tab, application, group, onOpen }: OwnTabsProps & { tab: TabId }) {
  switch (tab) {
    case 'overview':
      return <OverviewTab application={application} />
    case 'posting':
      return <PostingTab application={application} group={group} />
    case 'people':
      return <PeopleTab application={application} group={group} onOpen={onOpen} />
    case 'interviews':
      return <InterviewsTab application={application} group={group} />
    case 'tasks':
      return <TasksTab application={application} group={group} />
    case 'files':
      return <FilesTab application={application} group={group} />
    case 'timeline':
      return <TimelineTab application={application} group={group} />
  }
}

/** How many there are, where there are any: a row of noughts tells nobody anything. */
function useCounts({ id }: ApplicationView, group: Group): Partial<Record<TabId, number>> {
  const ids = idsTogether(id, group)
  const interviews = useRecordsOf(listInterviews, ids)?.length
  const open = useRecordsOf(listReminders, ids)?.filter(({ doneAt }) => doneAt === null).length
  const counts = {
    people: group.fields.contacts.length,
    interviews,
    tasks: open,
    files: group.fields.documents.length,
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count))
}

/** Everything that is kept with an application, a tab for each kind of it. */
export function OwnTabs({ application, group, onOpen }: OwnTabsProps) {
  const [tab, setTab] = useState<TabId>('overview')
  const counts = useCounts(application, group)
  const tabs = TABS.map((id) => {
    const count = counts[id]
    return count === undefined ? { id, word: COPY[id] } : { id, word: COPY[id], count }
  })
  return (
    <Tabs label={COPY.tabs} tabs={tabs} current={tab} onPick={setTab}>
      <div className="p-3 narrow:p-4">
        <Part tab={tab} application={application} group={group} onOpen={onOpen} />
      </div>
    </Tabs>
  )
}
