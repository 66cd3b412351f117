import { own } from '../../platform/own-account.ts'
import { rename } from '../../sync/own-account.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { explain, nameProblem } from '../account/problems.ts'
import { COPY } from './copy.ts'
import type { FormProps } from './forms.ts'
import { useFields } from './use-fields.ts'

export function NameForm({ me, onDone, onCancel }: FormProps) {
  const { field, send } = useFields({ name: me.name }, { check: ({ name }) => ({ name: nameProblem(name) }) })
  const change = send(async ({ name }) => {
    await own((api) => rename(api, name.trim()))
    onDone(COPY.renamed)
  })
  return (
    <Form send={COPY.keep} onSend={change} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <TextField label={COPY.name} autoComplete="name" {...field('name')} />
    </Form>
  )
}
