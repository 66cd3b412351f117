import { Copy, ExternalLink, Split } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { membersOf } from '@rolecall/shared/domain/family.ts'
import { openTab } from '../../platform/open.ts'
import type { Group, LikelySame } from '../../store/copies.ts'
import { keepApart, partApplication } from '../../store/same-vacancy.ts'
import { useLikelyCopies, useShownWith } from '../../store/sheet-hooks.ts'
import type { ApplicationView } from '../../store/view.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onceDrawn } from '../../ui/later.tsx'
import { useEdit } from '../application/attempt.ts'
import { ago, companyOf, titleOf } from '../application/facts.ts'
import { COPY, REASON_WORDS } from './copy.ts'

const Compare = onceDrawn(() => import('./compare.tsx'))

const CARD = 'grid gap-2 rounded-card border border-line bg-card px-3 py-2'

interface ProposalProps {
  application: ApplicationView
  likely: LikelySame
  onOpen: (id: string) => void
}

function Proposal(props: ProposalProps) {
  const { application, likely } = props
  const [comparing, setComparing] = useState(false)
  const edit = useEdit()
  const { other, reason } = likely
  return (
    <section className={CARD}>
      <p className="flex gap-2">
        <Copy size={16} strokeWidth={1.75} aria-hidden="true" className="mt-px shrink-0 text-ink-soft" />
        <span className="min-w-0 wrap-anywhere">
          {COPY.likely(titleOf(other.posting), companyOf(other.posting))} {REASON_WORDS[reason]}.
        </span>
      </p>
      <div className="flex flex-wrap gap-1.5 ps-6">
        <Button size="small" onClick={() => setComparing(true)}>
          {COPY.compare}
        </Button>
        <Button look="plain" size="small" onClick={() => edit(keepApart(application.id, other.id), COPY.saidApart)}>
          {COPY.apart}
        </Button>
      </div>
      {comparing ? <Compare {...props} onDone={() => setComparing(false)} /> : null}
    </section>
  )
}

function CopyRow({ copy: { id, posting, savedAt } }: { copy: ApplicationView }) {
  const edit = useEdit()
  const site = posting.site || posting.url
  return (
    <li className="flex items-center gap-1">
      <span className="min-w-0 grow truncate">
        {site}
        <span className="text-ink-soft">, saved {ago(savedAt)}</span>
      </span>
      <IconButton icon={ExternalLink} tip="above" label={COPY.open(site)} onClick={() => void openTab(posting.url)} />
      <Button
        look="plain"
        size="small"
        aria-label={COPY.takeApartNamed(titleOf(posting), site)}
        onClick={() => edit(partApplication(id), COPY.parted)}
      >
        <Split size={14} strokeWidth={1.75} aria-hidden="true" />
        {COPY.takeApart}
      </Button>
    </li>
  )
}

/** What the copies have that this one has not. */
function Beyond({ application, group: { fields } }: { application: ApplicationView; group: Group }) {
  const own = new Set(membersOf(application.fields, 'tag', z.string()).map(({ value }) => value))
  const tags = fields.tags.filter((tag) => !own.has(tag))
  const notes = fields.notes.filter(({ id }) => id !== application.id)
  return (
    <>
      {tags.length > 0 ? (
        <ul aria-label={COPY.alsoTags} className="flex flex-wrap gap-1">
          {tags.map((tag) => (
            <li key={tag}>
              <Chip>{tag}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      {notes.map(({ id, text }) => (
        <div key={id}>
          <p className="text-12 text-ink-soft">{COPY.alsoNotes}</p>
          <p className="line-clamp-6 whitespace-pre-line wrap-anywhere">{text}</p>
        </div>
      ))}
    </>
  )
}

function Copies({ application, group }: { application: ApplicationView; group: Group }) {
  return (
    <section className={CARD}>
      <h3 className="font-semibold">{COPY.copies(group.copies.length)}</h3>
      <ul className="grid gap-1">
        {group.copies.map((copy) => (
          <CopyRow key={copy.id} copy={copy} />
        ))}
      </ul>
      <Beyond application={application} group={group} />
    </section>
  )
}

function IsCopy({
  application,
  into,
  onOpen,
}: {
  application: ApplicationView
  into: string
  onOpen: (id: string) => void
}) {
  const edit = useEdit()
  return (
    <section className={CARD}>
      <p>{COPY.isCopy}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" onClick={() => onOpen(into)}>
          {COPY.openMain}
        </Button>
        <Button look="plain" size="small" onClick={() => edit(partApplication(application.id), COPY.parted)}>
          {COPY.takeApart}
        </Button>
      </div>
    </section>
  )
}

interface Props {
  application: ApplicationView
  group: Group
  onOpen: (id: string) => void
}

/** The same vacancy saved twice: proposed with its reason, shown as one once the person says so, and taken apart again. */
export default function SameVacancy({ application, group, onOpen }: Props) {
  const [likely] = useLikelyCopies(application) ?? []
  const into = useShownWith(application)
  return (
    <>
      {into ? <IsCopy application={application} into={into} onOpen={onOpen} /> : null}
      {likely ? <Proposal key={likely.other.id} application={application} likely={likely} onOpen={onOpen} /> : null}
      {group.copies.length > 0 ? <Copies application={application} group={group} /> : null}
    </>
  )
}
