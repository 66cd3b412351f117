import { useRef, useState } from 'react'
import { useRunningTabs } from './running-tabs.ts'
import type { Explained } from '../../store/matches.ts'
import type { ApplicationView } from '../../store/view.ts'
import { useKeptFocus } from '../../ui/kept-focus.ts'
import { onceDrawn } from '../../ui/later.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useMatch } from '../match/use-match.ts'
import { COPY } from './copy.ts'
import { MatchHead } from './match-head.tsx'
import { TABS } from './tab-ids.ts'
import type { TabId } from './tab-ids.ts'

const FitTab = onceDrawn(() => import('./fit-tab.tsx'))
const ResumeTab = onceDrawn(() => import('./resume-tab.tsx'))
const LetterTab = onceDrawn(() => import('../letter/letter-tab.tsx'))
const PrepareTab = onceDrawn(() => import('../prepare/prepare-tab.tsx'))
const NotesTab = onceDrawn(() => import('./notes-tab.tsx'))
const MoreTab = onceDrawn(() => import('./more-tab.tsx'))

interface PartProps {
  application: ApplicationView
  explained: Explained | null
  hasResume: boolean | undefined
  onOpen: (id: string) => void
}

function Part({ tab, application, onOpen, ...match }: PartProps & { tab: TabId }) {
  switch (tab) {
    case 'fit':
      return <FitTab application={application} {...match} />
    case 'resume':
      return <ResumeTab application={application} />
    case 'letter':
      return <LetterTab application={application} />
    case 'prepare':
      return <PrepareTab application={application} />
    case 'notes':
      return <NotesTab application={application} />
    case 'more':
      return <MoreTab application={application} onOpen={onOpen} />
  }
}

interface Props {
  application: ApplicationView
  /** What stands in the title of the window already. */
  leaveOut: 'title' | 'company' | 'none'
  /** Shows another application in place of this one. */
  onOpen: (id: string) => void
}

/** One posting with all that is made for it: what they ask, what one can prove, and what one sends them. */
export function TailorSurface({ application, leaveOut, onOpen }: Props) {
  const match = useMatch(application.posting)
  const running = useRunningTabs(application.id)
  // Whoever comes back to something that is being written comes back to where it can be seen and stopped.
  const [tab, setTab] = useState<TabId>(running[0] ?? 'fit')
  const tabs = TABS.map((id) => ({ id, word: COPY[id], busy: running.includes(id) ? COPY.beingWritten : null }))
  const part = useRef<HTMLDivElement>(null)
  useKeptFocus(part)
  return (
    <div ref={part}>
      <MatchHead application={application} leaveOut={leaveOut} explained={match.explained} />
      <Tabs label={COPY.parts} tabs={tabs} current={tab} onPick={setTab} tight>
        <Part tab={tab} application={application} onOpen={onOpen} {...match} />
      </Tabs>
    </div>
  )
}
