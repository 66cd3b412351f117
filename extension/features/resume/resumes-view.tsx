import { FileUser } from 'lucide-react'
import { useResumes } from '../../store/resume-hooks.ts'
import { Notice } from '../../ui/notice.tsx'
import { addressOf } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import { ViewActions } from '../dashboard/view-actions.tsx'
import type { ViewProps } from '../dashboard/views.ts'
import { ChooseFile } from './choose-file.tsx'
import { COPY } from './copy.ts'
import { DropZone } from './drop-zone.tsx'
import { ResumeList } from './resume-list.tsx'
import { ResumeScreen } from './resume-screen.tsx'
import { useTaking } from './use-taking.ts'

const toResume = (id: string): void => goTo(addressOf('resumes', id))

/** All of them, with the place where another is dropped. */
function AllResumes() {
  const resumes = useResumes()
  const first = resumes?.families.length === 0
  const taking = useTaking(first ? { onTaken: toResume } : {})
  if (!resumes) return null
  const choose = (
    <ChooseFile several look="primary" word={COPY.choose} busy={taking.reading !== null} onFiles={taking.take} />
  )
  return (
    <div className="mx-auto grid max-w-180 gap-4 p-4">
      {first ? null : (
        <ViewActions>
          <ChooseFile several word={COPY.add} busy={taking.reading !== null} onFiles={taking.take} />
        </ViewActions>
      )}
      <ResumeList resumes={resumes} />
      <DropZone taking={taking} className={first ? 'py-10' : 'py-4'}>
        <div className="grid justify-items-center gap-2 px-4 text-center">
          {first ? <FileUser size={24} strokeWidth={1.5} aria-hidden="true" className="text-ink-soft" /> : null}
          <p className={first ? 'text-16 font-semibold' : 'font-medium'}>{first ? COPY.none : COPY.another}</p>
          <p className="max-w-100 text-ink-soft">{COPY.hint}</p>
          {first ? choose : null}
        </div>
      </DropZone>
    </div>
  )
}

function OneResume({ id }: { id: string }) {
  const resumes = useResumes()
  if (!resumes) return null
  const family = resumes.families.find(({ current, earlier }) => [current, ...earlier].some((one) => one.id === id))
  if (!family)
    return (
      <div className="p-4">
        <Notice kind="info">{COPY.gone}</Notice>
      </div>
    )
  return <ResumeScreen key={family.current.id} resumes={resumes} family={family} />
}

export default function ResumesView({ path: [id] }: ViewProps) {
  return id === undefined ? <AllResumes /> : <OneResume id={id} />
}
