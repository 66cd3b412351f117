import type { Recommendation } from '@rolecall/shared/domain/recommendations.ts'
import { Check, Circle } from 'lucide-react'
import { Chip } from '../../ui/chip.tsx'
import { cx } from '../../ui/cx.ts'
import { COPY } from './copy.ts'

const MOST = 8
interface Asked {
  name: string
  met: boolean
}

/** Each skill once, as good as it is anywhere: what the person has comes first. */
function skillsIn({ ledger }: Recommendation['match']): Asked[] {
  const met = new Map<string, boolean>()
  for (const { name, state } of ledger.flatMap(({ skills }) => skills))
    met.set(name, met.get(name) === true || state === 'met')
  return [...met].map(([name, has]) => ({ name, met: has })).toSorted((a, b) => Number(b.met) - Number(a.met))
}

const SkillChip = ({ name, met }: Asked) => {
  const Icon = met ? Check : Circle
  return (
    <li className="max-w-full">
      <Chip className={met ? 'text-ink' : 'text-ink-soft'}>
        <Icon
          size={12}
          strokeWidth={2}
          aria-hidden="true"
          className={cx('me-1 -mt-0.5 inline', met ? 'text-good' : undefined)}
        />
        <span className="sr-only">{met ? COPY.met : COPY.missing}: </span>
        {name}
      </Chip>
    </li>
  )
}

export function SkillChips({ match }: { match: Recommendation['match'] }) {
  const skills = skillsIn(match)
  const left = skills.length - MOST
  return (
    <ul aria-label={COPY.skills} className="flex flex-wrap gap-1 empty:hidden">
      {skills.slice(0, MOST).map((skill) => (
        <SkillChip key={skill.name} {...skill} />
      ))}
      {left > 0 ? (
        <li className="px-1 text-12 leading-6 text-ink-soft">
          <span aria-hidden="true">{COPY.moreSkills(left)}</span>
          <span className="sr-only">{COPY.moreSkillsLabel(left)}</span>
        </li>
      ) : null}
    </ul>
  )
}
