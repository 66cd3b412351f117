import type { SkillGap } from '@rolecall/shared/domain/learning/gap.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Notice } from '../../ui/notice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { addressOf } from '../dashboard/address.ts'
import { COPY, HOLDING_WORDS } from './copy.ts'
import { learningAddress } from './place.ts'
import type { RoleGap } from './use-gap.ts'

const MARKS = {
  met: { mark: '●', tone: 'text-good' },
  partly: { mark: '◐', tone: 'text-check' },
  missing: { mark: '○', tone: 'text-bad' },
} as const
const SHOWN = [
  { value: 'all', label: COPY.all },
  { value: 'open', label: COPY.open },
] as const
const FIRST = 20
const LINK = 'font-medium text-accent underline-offset-2 hover:underline'

/** How many of the postings ask, and the darker part of them that insists. */
const Share = ({ share, mustShare }: SkillGap) => (
  <div
    aria-hidden="true"
    className="relative h-1.5 overflow-hidden rounded-control bg-wash max-narrow:col-span-2 narrow:col-auto"
  >
    <div className="absolute inset-y-0 start-0 bg-line-strong" style={{ width: `${share * 100}%` }} />
    <div className="absolute inset-y-0 start-0 bg-accent" style={{ width: `${mustShare * 100}%` }} />
  </div>
)

function Row({ skill, postings, role }: { skill: SkillGap; postings: number; role: string }) {
  const { name, asked, must, has, through } = skill
  const { mark, tone } = MARKS[has]
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t border-line py-2.5 first:border-t-0 narrow:grid-cols-[minmax(0,1fr)_9rem_11rem_3rem] narrow:items-center">
      <p className="flex min-w-0 items-baseline gap-2 max-narrow:col-span-2">
        <span aria-hidden="true" className={tone}>
          {mark}
        </span>
        <span className="min-w-0 wrap-anywhere">
          <span className="font-medium">{name}</span>
          <span className="ps-2 text-12 text-ink-soft">
            {HOLDING_WORDS[has]}
            {through.length > 0 ? ` ${COPY.through(through)}` : ''}
          </span>
        </span>
      </p>
      <Share {...skill} />
      <p className="text-12 text-ink-soft">
        {COPY.askedBy(asked, postings)}, {COPY.mustBy(must)}
      </p>
      {has === 'met' ? null : (
        <a
          className={cx(LINK, 'text-end text-12')}
          aria-label={COPY.learnWhat(name)}
          href={learningAddress({ part: 'resources', role, query: name })}
        >
          {COPY.learn}
        </a>
      )}
    </li>
  )
}

const NoSkills = () => (
  <Notice kind="info">
    {COPY.noSkills}{' '}
    <a className={LINK} href={addressOf('settings', 'profile')}>
      {COPY.addSkills}
    </a>
  </Notice>
)

interface ListProps {
  skills: readonly SkillGap[]
  postings: number
  role: string
}

/** The first of them; the others once they are asked for. */
function SkillList({ skills, ...rest }: ListProps) {
  const [most, setMost] = useState(FIRST)
  return (
    <>
      <ul className="rounded-card border border-line bg-card px-4 empty:hidden">
        {skills.slice(0, most).map((skill) => (
          <Row key={skill.id} skill={skill} {...rest} />
        ))}
      </ul>
      {skills.length > most ? (
        <Button className="justify-self-start" onClick={() => setMost(skills.length)}>
          {COPY.more(skills.length - most)}
        </Button>
      ) : null}
    </>
  )
}

const counts = (skills: readonly SkillGap[], has: SkillGap['has']): number =>
  skills.filter((one) => one.has === has).length

/** Each skill that the postings share, and whether the person has it. What is said of character stands apart. */
export function GapPart({ role, held, skills, postings }: RoleGap & { skills: SkillGap[]; postings: number }) {
  const [shown, setShown] = useState<'all' | 'open'>('all')
  const { soft = [], hard = [] } = Object.groupBy(skills, ({ category }) => (category === 'soft' ? 'soft' : 'hard'))
  const listed = hard.filter((one) => shown === 'all' || one.has !== 'met')
  const told = COPY.yoursOf(counts(hard, 'met'), counts(hard, 'partly'), hard.length)
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div>
          <h2 className="text-16 font-semibold">{COPY.summary(postings, role)}</h2>
          <p className="text-ink-soft">{skills.length === 0 ? COPY.noSkillsAsked : told}</p>
        </div>
        <Segmented label={COPY.show} options={SHOWN} value={shown} onPick={setShown} />
      </div>
      {held.length === 0 ? <NoSkills /> : null}
      {listed.length === 0 && hard.length > 0 ? <p>{COPY.nothingOpen}</p> : null}
      <SkillList skills={listed} postings={postings} role={role} />
      {soft.length > 0 ? (
        <p className="text-ink-soft">
          <span className="font-medium text-ink">{COPY.character}:</span>{' '}
          {soft.map(({ name, asked }) => `${name} (${asked})`).join(', ')}.
        </p>
      ) : null}
    </section>
  )
}
