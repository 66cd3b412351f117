import type { BriefRow } from '../../store/brief.ts'
import { Modal } from '../../ui/modal.tsx'
import { TagInput } from '../../ui/tag-input.tsx'
import { COPY } from './copy.ts'
import { useActions } from './use-actions.ts'
import { nameOf } from './words.ts'

interface Props {
  brief: BriefRow
  known: readonly string[]
}

/** The tags of one application; each change is kept at once and can be taken back. */
export function TagField({ brief, known }: Props) {
  const { tag } = useActions()
  return (
    <TagInput
      label={COPY.tags}
      hint={COPY.tagHint}
      tags={brief.tags}
      known={known}
      removeLabel={COPY.removeTag}
      onAdd={(add) => tag([brief], { add })}
      onRemove={(one) => tag([brief], { remove: [one] })}
    />
  )
}

export function TagWindow({ onClose, ...props }: Props & { onClose: () => void }) {
  return (
    <Modal open title={COPY.tagsOf(nameOf(props.brief))} onClose={onClose}>
      <TagField {...props} />
    </Modal>
  )
}
