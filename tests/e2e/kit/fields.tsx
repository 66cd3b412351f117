import { CalendarDays, List } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from '../../../extension/ui/checkbox.tsx'
import { DateField } from '../../../extension/ui/date-field.tsx'
import { DateTimeField } from '../../../extension/ui/date-time-field.tsx'
import { Form } from '../../../extension/ui/form.tsx'
import { Segmented } from '../../../extension/ui/segmented.tsx'
import { SelectField } from '../../../extension/ui/select-field.tsx'
import { TagInput } from '../../../extension/ui/tag-input.tsx'
import { TextArea } from '../../../extension/ui/text-area.tsx'
import { TextField } from '../../../extension/ui/text-field.tsx'

const SPANS = [
  { value: 'month', label: 'Month', icon: CalendarDays },
  { value: 'agenda', label: 'Agenda', icon: List },
] as const
const KINDS = [
  { value: 'phone', label: 'Phone' },
  { value: 'video', label: 'Video' },
]

function Choices() {
  const [span, setSpan] = useState<'month' | 'agenda'>('month')
  const [kind, setKind] = useState('phone')
  const [ticked, setTicked] = useState([false, true, true])
  const set = (at: number) => (checked: boolean) =>
    setTicked(ticked.map((one, index) => (index === at ? checked : one)))
  return (
    <>
      <div>
        <Segmented label="Span" options={SPANS} value={span} onPick={setSpan} />
      </div>
      <SelectField label="Kind" value={kind} options={KINDS} onPick={setKind} />
      <div className="grid">
        <Checkbox
          label="All jobs"
          checked={ticked.every(Boolean)}
          mixed={ticked.some(Boolean) && !ticked.every(Boolean)}
          onCheck={(checked) => setTicked(ticked.map(() => checked))}
        />
        {['Harbour Pilot', 'Signal Engineer', 'Bookbinder'].map((job, at) => (
          <Checkbox key={job} label={job} hint="Saved today" checked={ticked[at] ?? false} onCheck={set(at)} />
        ))}
      </div>
    </>
  )
}

function Tags() {
  const [tags, setTags] = useState(['dream job', 'remote'])
  return (
    <TagInput
      label="Tags"
      tags={tags}
      known={['remote', 'Berlin', 'night shift']}
      hint="Enter adds one."
      removeLabel={(tag) => `Take away ${tag}`}
      onAdd={(added) => setTags([...tags, ...added])}
      onRemove={(tag) => setTags(tags.filter((one) => one !== tag))}
    />
  )
}

function Times() {
  const [day, setDay] = useState<string | null>('2026-12-01')
  const [time, setTime] = useState<{ at: string; zone: string } | null>({
    at: '2026-11-30T14:00',
    zone: 'America/New_York',
  })
  return (
    <>
      <DateField label="Deadline" value={day} onPick={setDay} />
      <output aria-label="Kept day">{day ?? 'none'}</output>
      <DateTimeField label="Interview" value={time} onPick={setTime} />
      <output aria-label="Kept time">{time ? `${time.at} ${time.zone}` : 'none'}</output>
    </>
  )
}

async function fail(): Promise<void> {
  await new Promise(requestAnimationFrame)
  throw new Error('The server could not be reached. What you typed is still here. Try again.')
}

function Failing() {
  const [name, setName] = useState('')
  const [notes, setNotes] = useState('')
  return (
    <Form
      onSend={fail}
      explain={(error) => (error as Error).message}
      send="Keep"
      cancel={{ label: 'Cancel', run: () => undefined }}
    >
      <TextField label="Name" value={name} onType={setName} problem={name === '' ? 'Type a name.' : undefined} />
      <TextArea label="Notes" value={notes} onType={setNotes} />
    </Form>
  )
}

export const Fields = () => (
  <section aria-label="Fields" className="grid gap-4">
    <Choices />
    <Tags />
    <Times />
    <Failing />
  </section>
)
