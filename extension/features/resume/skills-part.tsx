import { KeptSkill, skillMembers } from '@rolecall/shared/domain/resume-record.ts'
import { addSkills, removeSkill } from '../../store/resumes.ts'
import type { ResumeView } from '../../store/collections.ts'
import { TagInput } from '../../ui/tag-input.tsx'
import { useEdit } from '../application/attempt.ts'
import { COPY } from './copy.ts'

/** Every skill of it, each taken out or put in on its own. */
export function SkillsPart({ resume }: { resume: ResumeView }) {
  const edit = useEdit()
  const names = [...new Set(skillMembers(resume.all).map(({ value }) => value.name))]
  const add = (typed: string[]): void => {
    const fitting = typed.filter((name) => KeptSkill.shape.name.safeParse(name).success)
    if (fitting.length > 0) edit(addSkills(resume.id, fitting), COPY.skillsAdded(fitting))
  }
  return (
    <section aria-label="Skills" className="text-16 *:gap-2 [&_input]:text-14 [&_label]:font-semibold">
      <TagInput
        label="Skills"
        hint={COPY.skillsHint}
        tags={names}
        removeLabel={COPY.removeSkill}
        onAdd={add}
        onRemove={(name) => edit(removeSkill(resume, name), COPY.skillGone(name))}
      />
    </section>
  )
}
