import { useState } from 'react'
import { OWN_STAGE, STAGES, StageSettings } from '@rolecall/shared/domain/stage.ts'
import type { BoardStage, BuiltInStage } from '@rolecall/shared/domain/stage.ts'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messageOf } from '../application/attempt.ts'
import { stageLook } from '../application/stages.ts'
import { COPY } from './copy.ts'

const LIKES = STAGES.map((value) => ({ value, label: stageLook(value).label }))

interface Props {
  /** The stage that is renamed; none: a new one is made, like the one named in `like`. */
  stage?: BoardStage
  like: BuiltInStage
  onKeep: (name: string | null, like: BuiltInStage) => void
  onClose: () => void
}

/** Undefined: what is wrong stands in `problem`. Everybody's stages have a word of their own to fall back on. */
function nameIn(typed: string, own: boolean): { name?: string | null; problem?: string } {
  if (typed.trim() === '') return own ? { problem: COPY.noName } : { name: null }
  const read = StageSettings.shape.name.safeParse(typed)
  return read.success ? { name: read.data } : { problem: COPY.tooLong }
}

/** Names a stage, and says what it counts as. */
export function StageWindow({ stage, like: first, onKeep, onClose }: Props) {
  const own = !stage || OWN_STAGE.test(stage.id)
  const [typed, setTyped] = useState(stage?.name ?? '')
  const [like, setLike] = useState(first)
  const [problem, setProblem] = useState<string>()
  const send = async (): Promise<void> => {
    const read = nameIn(typed, own)
    setProblem(read.problem)
    if (read.name === undefined) return
    onKeep(read.name, like)
    onClose()
  }
  return (
    <Modal open title={stage ? COPY.rename : COPY.add} onClose={onClose}>
      <Form onSend={send} explain={messageOf} send={COPY.keep} cancel={{ label: COPY.cancel, run: onClose }}>
        <TextField
          label={COPY.name}
          value={typed}
          onType={setTyped}
          problem={problem}
          maxLength={80}
          placeholder={own ? COPY.namePlaceholder : stageLook(first).label}
          {...(own ? {} : { hint: COPY.nameHint })}
        />
        {own ? (
          <div className="grid gap-1">
            <SelectField
              label={COPY.like}
              value={like}
              options={LIKES}
              onPick={(value) => setLike(STAGES.find((one) => one === value) ?? like)}
            />
            <p className="text-12 text-ink-soft">{COPY.likeHint}</p>
          </div>
        ) : null}
      </Form>
    </Modal>
  )
}
