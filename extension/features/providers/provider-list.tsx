import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { takeAgreementBack } from '../../platform/ai-consent.ts'
import { own } from '../../platform/own-account.ts'
import { forgetKey, setPreferences } from '../../sync/ai-api.ts'
import type { AiProvider, AiProviders } from '../../sync/ai-api.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { Section } from '../account-settings/section.tsx'
import { useDo } from '../account-settings/use-do.ts'
import { COPY, WHY_WORDS } from './copy.ts'
import { KeyForm } from './key-form.tsx'

interface Props {
  providers: AiProviders
  onChanged: () => void
}

/** The ids in the order they are asked, with this one a place sooner or later. */
function movedBy(on: readonly AiProvider[], id: AiProvider['id'], by: -1 | 1): AiProvider['id'][] {
  const ids = on.map((one) => one.id)
  const at = ids.indexOf(id)
  const other = ids[at + by]
  return other === undefined ? ids : ids.with(at, other).with(at + by, id)
}

interface RowProps extends Props {
  provider: AiProvider
  /** Those that are on, in their order. */
  on: readonly AiProvider[]
}

function Order({ provider: { id, name }, on, onChanged }: RowProps) {
  const act = useDo(onChanged)
  const at = on.findIndex((one) => one.id === id)
  const move = (by: -1 | 1): void =>
    act(
      own((api) => setPreferences(api, { order: movedBy(on, id, by) })),
      COPY.moved(name),
    )
  if (at < 0 || on.length < 2) return null
  return (
    <div className="flex">
      <IconButton icon={ArrowUp} label={COPY.up(name)} disabled={at === 0} onClick={() => move(-1)} />
      <IconButton icon={ArrowDown} label={COPY.down(name)} disabled={at === on.length - 1} onClick={() => move(1)} />
    </div>
  )
}

function ModelChoice({
  provider: { id, name, on, model, models },
  onChanged,
}: Pick<RowProps, 'provider' | 'onChanged'>) {
  const act = useDo(onChanged)
  if (!on || models.length < 2) return <span className="text-ink-soft">{on ? model : null}</span>
  return (
    <Select
      aria-label={COPY.model(name)}
      className="w-auto! max-w-full"
      value={model ?? ''}
      options={models.map((one) => ({ value: one.id, label: one.name }))}
      onPick={(picked) =>
        act(
          own((api) => setPreferences(api, { models: { [id]: picked } })),
          COPY.modelSet(name),
        )
      }
    />
  )
}

function KeyLine({ provider, onChanged }: Pick<RowProps, 'provider' | 'onChanged'>) {
  const { id, name, ownKeys, ownKey } = provider
  const [open, setOpen] = useState(false)
  const act = useDo(onChanged)
  if (!ownKeys) return null
  const forget = (): void =>
    act(
      takeAgreementBack(id).then(() => own((api) => forgetKey(api, id))),
      COPY.forgotten(name),
    )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {ownKey ? <span>{COPY.keyOf(ownKey.ending)}</span> : null}
      <Button size="small" aria-label={ownKey ? COPY.changeKey(name) : COPY.addKey(name)} onClick={() => setOpen(true)}>
        {ownKey ? COPY.change : COPY.ownKey}
      </Button>
      {ownKey ? (
        <Button size="small" look="danger" aria-label={COPY.forgetKey(name)} onClick={forget}>
          {COPY.forget}
        </Button>
      ) : null}
      {open ? <KeyForm provider={provider} onDone={onChanged} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

const stateWords = ({ id, on, why }: AiProvider, first: AiProvider | undefined): string =>
  on ? (first?.id === id ? COPY.asked : COPY.on) : (WHY_WORDS[why ?? ''] ?? WHY_WORDS['no-key'] ?? '')

function Row(props: RowProps) {
  const { provider, on } = props
  return (
    <li className="grid gap-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="grid min-w-0 grow basis-40">
          <h3 className="font-medium">{provider.name}</h3>
          <p className={cx('text-12', provider.on ? 'font-medium text-good' : 'text-ink-soft')}>
            {stateWords(provider, on[0])}
            {provider.on && provider.payer ? (
              <span className="font-normal text-ink-soft"> · {COPY[provider.payer]}</span>
            ) : null}
          </p>
        </div>
        <ModelChoice {...props} />
        <KeyLine {...props} />
        <Order {...props} />
      </div>
    </li>
  )
}

/** Every provider there is: whether it is on and why not, by which model, and whose key pays. */
export function ProviderList(props: Props) {
  const { items } = props.providers
  const on = items.filter((one) => one.on)
  return (
    <div className="grid gap-2">
      <Section title={COPY.providers}>
        <ul className="divide-y divide-line">
          {items.map((provider) => (
            <Row key={provider.id} {...props} provider={provider} on={on} />
          ))}
        </ul>
      </Section>
      <p className="text-12 text-ink-soft">{COPY.providersHint}</p>
    </div>
  )
}
