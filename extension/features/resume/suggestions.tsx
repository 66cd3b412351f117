import { Plus } from 'lucide-react'
import { newKey } from '@rolecall/shared/domain/family.ts'
import { resumeIn } from '@rolecall/shared/domain/resume-record.ts'
import { acceptedField, SUGGESTION_KINDS, suggestionsFrom } from '@rolecall/shared/domain/resume-suggestions.ts'
import type { Suggestion } from '@rolecall/shared/domain/resume-suggestions.ts'
import { useProfile } from '../../store/collection-hooks.ts'
import type { ResumeView } from '../../store/collections.ts'
import { localStore } from '../../store/local-store.ts'
import { Button } from '../../ui/button.tsx'
import { shownAt } from '../application/facts.ts'
import { Fold } from '../application/fold.tsx'
import { useProfileEdit } from '../profile/use-profile-edit.ts'
import { COPY, SUGGESTION_WORDS } from './copy.ts'

const shown = ({ kind, value }: Suggestion): string => (kind === 'years' ? COPY.years(value) : value)

const fieldsOf = (taken: readonly Suggestion[]): Record<string, unknown> =>
  Object.fromEntries(
    taken.flatMap((one) => {
      const field = acceptedField(one, newKey(localStore.random))
      return field ? [[field.name, field.value] as const] : []
    }),
  )

function Group({ suggestions, onTake }: { suggestions: readonly Suggestion[]; onTake: (one: Suggestion) => void }) {
  const [first] = suggestions
  if (!first) return null
  return (
    <div className="grid gap-1.5 narrow:grid-cols-[6rem_minmax(0,1fr)]">
      <h3 className="pt-1 text-12 text-ink-soft">{SUGGESTION_WORDS[first.kind]}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {suggestions.map((one) => (
          <li key={one.value} className="max-w-full">
            <Button
              size="small"
              className="max-w-full font-normal"
              aria-label={COPY.takeOne(shown(one))}
              onClick={() => onTake(one)}
            >
              <Plus size={12} strokeWidth={2} aria-hidden="true" className="shrink-0 text-accent" />
              <span className="truncate">{shown(one)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What the résumé says and the profile does not: each is taken by itself, and can be given back. */
export function Suggestions({ resume }: { resume: ResumeView }) {
  const profile = useProfile()
  const edit = useProfileEdit()
  if (!profile) return null
  const all = suggestionsFrom(resumeIn(resume.all), profile.all, new Date(shownAt()).toISOString().slice(0, 10))
  if (all.length === 0) return null
  return (
    <Fold title={COPY.suggestions(all.length)}>
      <div className="grid gap-3">
        <p className="text-ink-soft">{COPY.suggestionsHint}</p>
        {SUGGESTION_KINDS.map((kind) => (
          <Group
            key={kind}
            suggestions={all.filter((one) => one.kind === kind)}
            onTake={(one) => edit(fieldsOf([one]), COPY.taken(shown(one)))}
          />
        ))}
        <Button className="justify-self-start" onClick={() => edit(fieldsOf(all), COPY.allTaken(all.length))}>
          {COPY.takeAll}
        </Button>
      </div>
    </Fold>
  )
}
