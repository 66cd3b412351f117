import { own } from '../../platform/own-account.ts'
import { setKey } from '../../sync/ai-api.ts'
import type { AiProvider } from '../../sync/ai-api.ts'
import { Form } from '../../ui/form.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useSay } from '../../ui/toast.tsx'
import { explain } from '../account/problems.ts'
import { useFields } from '../account-settings/use-fields.ts'
import { COPY } from './copy.ts'

interface Props {
  provider: AiProvider
  onDone: () => void
  onClose: () => void
}

const KEY = /^[\x21-\x7e]{8,500}$/

function useKey({ provider: { id, name, needs, ownKey }, onDone, onClose }: Props) {
  const say = useSay()
  const missing = (need: string, typed: string): string | undefined =>
    needs.includes(need) && typed.trim() === '' ? COPY.needed : undefined
  const { field, send } = useFields(
    { key: '', account: ownKey?.account ?? '', address: ownKey?.address ?? '', model: ownKey?.model ?? '' },
    {
      check: ({ key, account, address, model }) => ({
        key: KEY.test(key.trim()) ? undefined : COPY.needsKey,
        account: missing('account', account),
        address: missing('address', address),
        model: missing('model', model),
      }),
    },
  )
  const keep = send(async (typed) => {
    const rest = (['account', 'address', 'model'] as const).filter((one) => needs.includes(one))
    const parts = Object.fromEntries(rest.map((one) => [one, typed[one].trim()]))
    await own((api) => setKey(api, id, { key: typed.key.trim(), ...parts }))
    say({ message: COPY.kept(name) })
    onClose()
    onDone()
  })
  return { field, keep }
}

/** The key goes to the server once; nobody is shown it again. */
export function KeyForm(props: Props) {
  const { provider, onClose } = props
  const { name, needs, keyPage } = provider
  const { field, keep } = useKey(props)
  return (
    <Modal open onClose={onClose} title={COPY.keyTitle(name)}>
      <Form send={COPY.keep} onSend={keep} explain={explain} cancel={{ label: COPY.cancel, run: onClose }}>
        <TextField label={COPY.key} type="password" autoComplete="off" hint={COPY.keyHint} {...field('key')} />
        {needs.includes('account') ? <TextField label={COPY.account} {...field('account')} /> : null}
        {needs.includes('address') ? <TextField label={COPY.address} type="url" {...field('address')} /> : null}
        {needs.includes('model') ? <TextField label={COPY.modelName} {...field('model')} /> : null}
        {keyPage ? (
          <a
            className="justify-self-start text-accent underline-offset-2 hover:underline"
            href={keyPage}
            target="_blank"
            rel="noreferrer"
          >
            {COPY.keyPage}
          </a>
        ) : null}
      </Form>
    </Modal>
  )
}
