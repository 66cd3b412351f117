import { Search } from 'lucide-react'
import { useMemo } from 'react'
import { useSession } from '../../platform/session.ts'
import { useResumes } from '../../store/resume-hooks.ts'
import { Empty } from '../../ui/empty.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { addressOf } from '../dashboard/address.ts'
import { goTo, usePlace } from '../dashboard/navigate.ts'
import type { ViewProps } from '../dashboard/views.ts'
import { readAsk } from './ask.ts'
import { COPY } from './copy.ts'
import { FindPart } from './find-part.tsx'
import { partAddress, PARTS, placeIn } from './place.ts'
import type { Part } from './place.ts'
import { useNotices } from './use-notices.ts'
import type { NoticePages } from './use-notices.ts'

const SavedPart = onceDrawn(() => import('./saved-part.tsx'))
const BookmarksPart = onceDrawn(() => import('./bookmarks-part.tsx'))
const SourcesPart = onceDrawn(() => import('./sources-part.tsx'))
const CompaniesPart = onceDrawn(() => import('./companies-part.tsx'))

const SignedOut = () => (
  <Empty icon={Search} title={COPY.signedOut} text={COPY.signedOutHint}>
    <a className="font-medium text-accent underline-offset-2 hover:underline" href={addressOf('settings', 'account')}>
      {COPY.signIn}
    </a>
  </Empty>
)

interface PartProps {
  place: { part: Part; job: string | null }
  asked: string
  notices: NoticePages
}

function Shown({ place: { part, job }, asked, notices }: PartProps) {
  const resumes = useResumes()
  const ask = useMemo(() => readAsk(asked), [asked])
  if (part === 'saved') return <SavedPart notices={notices} />
  if (part === 'bookmarks') return <BookmarksPart />
  if (part === 'companies') return <CompaniesPart />
  if (!resumes) return null
  return <FindPart ask={ask} job={job} hasResume={resumes.active !== null} />
}

const tabOf = (id: Part, unseen: number) =>
  id === 'saved' && unseen > 0 ? { id, word: COPY.part[id], count: unseen } : { id, word: COPY.part[id] }

function Parts({ place, asked }: Omit<PartProps, 'notices'>) {
  const notices = useNotices()
  const tabs = PARTS.map((part) => tabOf(part, notices.unseen))
  return (
    <Tabs tight label={COPY.parts} tabs={tabs} current={place.part} onPick={(part) => goTo(partAddress(part))}>
      <Shown place={place} asked={asked} notices={notices} />
    </Tabs>
  )
}

/** Every job that the server has gathered. */
export default function SearchView({ path }: ViewProps) {
  const { session, loading } = useSession()
  const { asked } = usePlace()
  if (loading) return null
  if (!session?.token) return <SignedOut />
  const { part, job } = placeIn(path)
  if (part === 'sources') return <SourcesPart />
  return <Parts key={session.userId} place={{ part, job }} asked={asked} />
}
