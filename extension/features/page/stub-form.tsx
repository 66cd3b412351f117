import { useState } from 'react'
import type { FormEvent } from 'react'
import { saveStub } from '../../store/save.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import type { NoPosting } from './use-page.ts'

interface Props {
  capture: NoPosting
  onSaved: (id: string, again: boolean) => void
}

/** A page that could not be read as a job becomes one that the person can complete. */
export default function StubForm({ capture, onSaved }: Props) {
  const [typed, setTyped] = useState({ title: capture.pageTitle, company: '', url: capture.url })
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
      <TextField label={COPY.address} type="url" value={typed.url} onType={type('url')} />
      {problem.store ? <Notice kind="bad">{problem.store}</Notice> : null}
      <Button type="submit">{COPY.saveAnyway}</Button>
    </form>
  )
}
