import { preferencesFields } from '@rolecall/shared/domain/preferences.ts'
import type { Preferences } from '@rolecall/shared/domain/preferences.ts'
import { usePreferences } from '../../store/collection-hooks.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Screen } from '../../ui/screen.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CalendarFeed } from './calendar-feed.tsx'
import { NumberForm } from './number-form.tsx'
import { usePreferenceEdit } from './preference-edit.ts'
import { QuietHours } from './quiet-hours.tsx'
import { COPY } from './reminder-copy.ts'

const LEADS = [0, 15, 60, 180, 1440, 2880, 10_080]
const MOST_LEADS = 5

function Before({ remindBefore }: Pick<Preferences, 'remindBefore'>) {
  const edit = usePreferenceEdit()
  const leads = [...new Set([...LEADS, ...remindBefore])].toSorted((a, b) => a - b)
  const set = (lead: number, on: boolean): void => {
    const others = remindBefore.filter((one) => one !== lead)
    edit({ remindBefore: (on ? [...others, lead] : others).toSorted((a, b) => b - a) }, COPY.beforeSet)
  }
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-medium">{COPY.before}</legend>
      <div className="grid narrow:grid-cols-2">
        {leads.map((lead) => (
          <Checkbox
            key={lead}
            label={COPY.lead(lead)}
            checked={remindBefore.includes(lead)}
            disabled={!remindBefore.includes(lead) && remindBefore.length >= MOST_LEADS}
            onCheck={(on) => set(lead, on)}
          />
        ))}
      </div>
      <p className="text-12 text-ink-soft">{COPY.beforeHint}</p>
    </fieldset>
  )
}

type DaysField = 'followUpDays' | 'afterInterviewDays'

function Days({ field, label, days }: { field: DaysField; label: string; days: number[] }) {
  const edit = usePreferenceEdit()
  const set = (typed: string): string | undefined => {
    const words = typed.split(/[\s,;]+/).filter(Boolean)
    const read = preferencesFields[field].safeParse([...new Set(words.map(Number))].toSorted((a, b) => a - b))
    if (!read.success) return COPY.notDays
    edit({ [field]: read.data }, COPY.daysSet)
  }
  return <NumberForm label={label} hint={COPY.daysHint} start={days.join(', ')} onSet={set} />
}

function FollowUps({ preferences }: { preferences: Preferences }) {
  const { proposeFollowUps, followUpDays, afterInterviewDays, ghostedAfterDays } = preferences
  const edit = usePreferenceEdit()
  const setGhosted = (typed: string): string | undefined => {
    const read = preferencesFields.ghostedAfterDays.safeParse(typed === '' ? null : Number(typed))
    if (!read.success) return COPY.notGhosted
    edit({ ghostedAfterDays: read.data }, COPY.ghostedSet)
  }
  const propose = (on: boolean): void => edit({ proposeFollowUps: on }, on ? COPY.proposeOn : COPY.proposeOff)
  return (
    <div className="grid gap-4">
      <Checkbox label={COPY.propose} hint={COPY.proposeHint} checked={proposeFollowUps} onCheck={propose} />
      {proposeFollowUps ? (
        <>
          <Days key={`applied ${followUpDays.join()}`} field="followUpDays" label={COPY.followUp} days={followUpDays} />
          <Days
            key={`interview ${afterInterviewDays.join()}`}
            field="afterInterviewDays"
            label={COPY.afterInterview}
            days={afterInterviewDays}
          />
          <NumberForm
            key={`ghosted ${ghostedAfterDays}`}
            label={COPY.ghosted}
            hint={COPY.ghostedHint}
            start={ghostedAfterDays === null ? '' : String(ghostedAfterDays)}
            onSet={setGhosted}
          />
        </>
      ) : null}
    </div>
  )
}

/** Monday to Sunday; the first Sunday after the epoch was the fourth of January. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0].map((value) => ({
  value: String(value),
  label: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + value)),
}))

function WeekStart({ weekStart }: Pick<Preferences, 'weekStart'>) {
  const edit = usePreferenceEdit()
  return (
    <SelectField
      label={COPY.weekStart}
      value={weekStart === null ? '' : String(weekStart)}
      options={[{ value: '', label: COPY.asLanguage }, ...WEEKDAYS]}
      onPick={(value) => edit({ weekStart: value === '' ? null : Number(value) }, COPY.weekSet)}
    />
  )
}

/** When the browser tells of what is due, what is proposed, and how the calendar is shown. */
export default function RemindersScreen({ onBack }: { onBack: () => void }) {
  const preferences = usePreferences()?.fields
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {preferences ? (
        <div className="grid gap-4 p-4 *:border-b *:border-line *:pb-4 last:*:border-0">
          <Before remindBefore={preferences.remindBefore} />
          <QuietHours quietHours={preferences.quietHours} />
          <FollowUps preferences={preferences} />
          <WeekStart weekStart={preferences.weekStart} />
          <CalendarFeed />
        </div>
      ) : (
        <Skeleton label={COPY.loading} />
      )}
    </Screen>
  )
}
