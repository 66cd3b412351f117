import { editResume } from '../../store/resumes.ts'
import type { ResumeView } from '../../store/collections.ts'
import { useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'
import { ItemFields } from './item-fields.tsx'
import { Part } from './section-part.tsx'
import { CONTACT, fits } from './sections.ts'
import type { Item } from './sections.ts'

/** Who it is about, and how they are reached. */
export function ContactPart({ resume }: { resume: ResumeView }) {
  const edit = useEdit()
  const keep = (basics: Item, label: string): boolean => {
    if (!fits('basics', basics)) return false
    edit(editResume(resume.id, { basics }), COPY.kept(label))
    return true
  }
  return (
    <Part title="Contact">
      <ItemFields item={resume.basics} fields={CONTACT} onKeep={keep} />
    </Part>
  )
}
