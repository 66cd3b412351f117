import { Check } from 'lucide-react'
import { skillMembers } from '@rolecall/shared/domain/resume-record.ts'
import { chooseResume } from '../../store/resumes.ts'
import type { Resumes } from '../../store/resumes.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { useEdit } from '../application/attempt.ts'
import { dayWords } from '../application/facts.ts'
import { addressOf } from '../dashboard/address.ts'
import { COPY } from './copy.ts'
import { ResumeMenu } from './resume-menu.tsx'

type Family = Resumes['families'][number]

function factsOf({ current, earlier }: Family): string {
  const skills = new Set(skillMembers(current.all).map(({ value }) => value.name)).size
  const facts = [COPY.addedOn(dayWords(current.addedAt)), COPY.jobs(current.work.length), COPY.skillCount(skills)]
  return [...facts, ...(earlier.length > 0 ? [COPY.versionCount(earlier.length)] : [])].join(' · ')
}

/** Which résumé postings are matched with: a word where it is this one, a button where it is not. */
export function ActiveMark({ id, name, active }: { id: string; name: string; active: boolean }) {
  const edit = useEdit()
  if (active)
    return (
      <span className="flex min-h-8 items-center gap-1.5 font-medium text-good">
        <Check size={16} strokeWidth={2.25} aria-hidden="true" />
        {COPY.active}
      </span>
    )
  return (
    <Button onClick={() => edit(chooseResume(id), COPY.isActive(name))} aria-label={`${COPY.makeActive}: ${name}`}>
      {COPY.makeActive}
    </Button>
  )
}

function Row({ family, resumes }: { family: Family; resumes: Resumes }) {
  const { current } = family
  const document = resumes.documents.get(current.document ?? '')
  const active = resumes.active?.id === current.id
  return (
    <li className={cx('rounded-card border bg-card p-3', active ? 'border-line-strong' : 'border-line')}>
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2 className="font-semibold">
            <a className="wrap-anywhere hover:underline" href={addressOf('resumes', current.id)}>
              {current.name}
            </a>
          </h2>
          {document ? <p className="truncate text-ink-soft">{document.name}</p> : null}
          {current.application === null ? null : <p className="text-ink-soft">{COPY.madeForJob}</p>}
          <p className="text-12 text-ink-soft">{factsOf(family)}</p>
        </div>
        <ResumeMenu resume={current} document={document} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 pt-2">
        <ActiveMark id={current.id} name={current.name} active={active} />
        <a
          className="font-medium text-accent underline-offset-2 hover:underline"
          href={addressOf('resumes', current.id)}
          aria-label={COPY.look(current.name)}
        >
          {COPY.open}
        </a>
      </div>
    </li>
  )
}

export function ResumeList({ resumes }: { resumes: Resumes }) {
  return (
    <ul className="grid gap-2" aria-label={COPY.title}>
      {resumes.families.map((family) => (
        <Row key={family.current.id} family={family} resumes={resumes} />
      ))}
    </ul>
  )
}
