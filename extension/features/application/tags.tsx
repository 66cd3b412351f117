import { z } from 'zod'
import { membersOf } from '@rolecall/shared/domain/family.ts'
import { useBriefs } from '../../store/collection-hooks.ts'
import { addMembers, removeMembers } from '../../store/sets.ts'
import type { ApplicationView } from '../../store/view.ts'
import { TagInput } from '../../ui/tag-input.tsx'
import { useEdit } from './attempt.ts'
import { COPY } from './copy.ts'

/** Every tag in use, the most used first. */
function useKnownTags(): string[] {
  const counts = new Map<string, number>()
  for (const { tags } of useBriefs() ?? []) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag)
}

export function Tags({ application: { id, fields } }: { application: ApplicationView }) {
  const edit = useEdit()
  const known = useKnownTags()
  const members = membersOf(fields, 'tag', z.string())
  const remove = (tag: string): void => {
    // Added on two devices at once it stands there twice; it goes as one.
    const names = members.filter(({ value }) => value === tag).map(({ field }) => field)
    edit(removeMembers(id, names), COPY.tagGone(tag))
  }
  return (
    <TagInput
      label={COPY.tags}
      tags={[...new Set(members.map(({ value }) => value))].toSorted((a, b) => a.localeCompare(b))}
      known={known}
      placeholder={COPY.tagsHint}
      removeLabel={COPY.removeTag}
      onAdd={(tags) =>
        edit(
          addMembers(
            id,
            'tag',
            tags.map((tag) => tag.slice(0, 60)),
          ),
          COPY.tagsAdded(tags),
        )
      }
      onRemove={remove}
    />
  )
}
