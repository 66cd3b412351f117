import { useState } from 'react'
import type { FormEvent } from 'react'
import { saveStub } from '../../store/save.ts'
import { isBrowserPage } from '../../platform/capture-tab.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import type { NoPosting } from './use-page.ts'

interface Props {
  capture: NoPosting
  /** The text marked on the page. */
  selection: string
  onSaved: (id: string, again: boolean) => void
}

/** A page that could not be read as a job becomes one that the person can complete. */
export default function StubForm({ capture, selection, onSaved }: Props) {
  const [typed, setTyped] = useState({
    title: capture.pageTitle,
    company: '',
    url: isBrowserPage(capture.url) ? '' : capture.url,
    description: selection,
  })
  const [problem, setProblem] = useState<{ title?: string; store?: string }>({})
  const type = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (typed.title.trim() === '') return setProblem({ title: COPY.needsTitle })
    try {
      const { id, again } = await saveStub(typed)
      onSaved(id, again)
    } catch (error) {
      setProblem({ store: messageOf(error) })
    }
  }
  return (
    <form className="grid gap-3" noValidate onSubmit={save}>
      <TextField label={COPY.title} value={typed.title} onType={type('title')} problem={problem.title} />
      <TextField label={COPY.company} value={typed.company} onType={type('company')} placeholder={COPY.optional} />
      {selection === '' ? null : (
        <TextArea label={COPY.description} value={typed.description} onType={type('description')} />
      )}
      <TextField label={COPY.address} type="url" value={typed.url} onType={type('url')} />
      {problem.store ? <Notice kind="bad">{problem.store}</Notice> : null}
      <Button type="submit">{selection === '' ? COPY.saveAnyway : COPY.save}</Button>
    </form>
  )
}
