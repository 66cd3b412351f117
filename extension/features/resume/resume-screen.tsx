import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { resumeFields } from '@rolecall/shared/domain/resume-record.ts'
import type { ResumeView } from '../../store/collections.ts'
import { openWarnings } from '../../store/resume-file.ts'
import { editResume } from '../../store/resumes.ts'
import type { Resumes } from '../../store/resumes.ts'
import { cx } from '../../ui/cx.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useEdit } from '../application/attempt.ts'
import { addressOf } from '../dashboard/address.ts'
import { goTo } from '../dashboard/navigate.ts'
import { Title } from '../dashboard/title.tsx'
import { TypedField } from '../profile/typed-field.tsx'
import { ContactPart } from './contact-part.tsx'
import { COPY, WARNING_WORDS } from './copy.ts'
import { FilePane } from './file-pane.tsx'
import { ActiveMark } from './resume-list.tsx'
import { ResumeMenu } from './resume-menu.tsx'
import { SectionPart } from './section-part.tsx'
import { SECTIONS } from './sections.ts'
import { SkillsPart } from './skills-part.tsx'
import { Suggestions } from './suggestions.tsx'
import { VersionsPart } from './versions-part.tsx'

const toList = (): void => goTo(addressOf('resumes'))

function Name({ resume }: { resume: ResumeView }) {
  const edit = useEdit()
  const keep = (name: string): string | undefined => {
    if (!resumeFields.name.safeParse(name).success) return COPY.notValid
    edit(editResume(resume.id, { name }), COPY.nameKept)
    return undefined
  }
  return <TypedField label={COPY.name} maxLength={255} value={resume.name} onKeep={keep} />
}

function Warnings({ resume }: { resume: ResumeView }) {
  const open = openWarnings(resume)
  if (open.length === 0) return null
  return (
    <ul className="grid gap-1" aria-label={COPY.warnings}>
      {open.map((warning) => (
        <li key={warning}>
          <Notice kind="check">{WARNING_WORDS[warning] ?? warning}</Notice>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  resumes: Resumes
  family: Resumes['families'][number]
}

function Head({ resumes, family: { current } }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <a className="flex items-center gap-1.5 text-ink-soft hover:text-ink" href={addressOf('resumes')}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        {COPY.back}
      </a>
      <div className="ms-auto flex items-center gap-1">
        <ActiveMark id={current.id} name={current.name} active={resumes.active?.id === current.id} />
        <ResumeMenu resume={current} document={resumes.documents.get(current.document ?? '')} onGone={toList} />
      </div>
    </div>
  )
}

function Fields({ resumes, family: { current, earlier } }: Props) {
  const [work, ...rest] = SECTIONS
  return (
    <div className="grid content-start gap-8">
      <div className="grid gap-4">
        <Name resume={current} />
        <Warnings resume={current} />
        <Suggestions resume={current} />
      </div>
      <SkillsPart resume={current} />
      <ContactPart resume={current} />
      {[work, ...rest].map((section) =>
        section ? <SectionPart key={section.part} resume={current} section={section} /> : null,
      )}
      <VersionsPart resume={current} earlier={earlier} documents={resumes.documents} />
    </div>
  )
}

const SHOWN = [
  { value: 'fields', label: COPY.fields },
  { value: 'file', label: COPY.file },
] as const

/** What was read beside what it was read from; where there is no room for both, one of them. */
export function ResumeScreen(props: Props) {
  const { current } = props.family
  const [shown, setShown] = useState<'fields' | 'file'>('fields')
  return (
    <div className="grid gap-4 p-4">
      <Title words={current.name} />
      <Head {...props} />
      <div className="wide:hidden">
        <Segmented label={COPY.shown} options={SHOWN} value={shown} onPick={setShown} />
      </div>
      <div className="grid items-start gap-6 wide:grid-cols-2">
        <section
          aria-label={COPY.file}
          className={cx(
            'wide:sticky wide:top-4 wide:max-h-[calc(100dvh-6rem)] wide:overflow-y-auto',
            shown === 'file' ? '' : 'max-wide:hidden',
          )}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys.
          tabIndex={0}
        >
          <FilePane key={current.id} resume={current} document={props.resumes.documents.get(current.document ?? '')} />
        </section>
        <div className={cx(shown === 'fields' ? '' : 'max-wide:hidden')}>
          <Fields key={current.id} {...props} />
        </div>
      </div>
    </div>
  )
}
