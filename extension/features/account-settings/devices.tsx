import { useState } from 'react'
import { own } from '../../platform/own-account.ts'
import { forgetDevice, listDevices, nameDevice } from '../../sync/own-account.ts'
import type { OwnDevice } from '../../sync/own-account.ts'
import { Chip } from '../../ui/chip.tsx'
import { Form } from '../../ui/form.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Modal } from '../../ui/modal.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { explain } from '../account/problems.ts'
import { useServer } from '../account/use-server.ts'
import { ago } from '../application/facts.ts'
import { COPY } from './copy.ts'
import { Row, Section } from './section.tsx'
import type { TurnProps } from './forms.ts'
import { useDo } from './use-do.ts'
import { useFields } from './use-fields.ts'

const LONGEST_NAME = 60
const isName = (name: string): boolean => name.trim() !== '' && name.trim().length <= LONGEST_NAME
const readDevices = () => own(listDevices)

interface RenameProps {
  device: OwnDevice
  onDone: () => void
  onCancel: () => void
}

function RenameForm({ device, onDone, onCancel }: RenameProps) {
  const { field, send } = useFields(
    { name: device.name },
    { check: ({ name }) => ({ name: isName(name) ? undefined : COPY.needsName }) },
  )
  const rename = send(async ({ name }) => {
    await own((api) => nameDevice(api, device.id, name.trim()))
    onDone()
  })
  return (
    <Form send={COPY.keep} onSend={rename} explain={explain} cancel={{ label: COPY.cancel, run: onCancel }}>
      <TextField label={COPY.deviceName} {...field('name')} />
    </Form>
  )
}

interface OneProps {
  device: OwnDevice
  onRename: () => void
  onForget: () => void
}

function One({ device: { name, current, seenAt, sessions }, onRename, onForget }: OneProps) {
  const label = (
    <>
      {name}
      {current ? <Chip>{COPY.here}</Chip> : null}
    </>
  )
  const rename = { label: COPY.rename, onPick: onRename }
  const forget = { label: COPY.forget, onPick: onForget, danger: true }
  return (
    <Row label={label} action={<Menu label={COPY.more(name)} groups={[[rename], current ? [] : [forget]]} />}>
      {[COPY.synced(ago(seenAt)), ...(sessions === 0 ? [COPY.signedOutThere] : [])].join(' · ')}
    </Row>
  )
}

/** Each name that edits came from; the sessions of one that is forgotten end with it. */
export function Devices({ turn, onChange }: TurnProps) {
  const { data, problem, again } = useServer(readDevices, turn)
  const [renaming, setRenaming] = useState<OwnDevice | null>(null)
  const run = useDo(onChange)
  const stop = (): void => setRenaming(null)
  const renamed = (): void => {
    stop()
    run(Promise.resolve(), COPY.deviceRenamed)
  }
  const forget = ({ id, name }: OwnDevice): void =>
    run(
      own((api) => forgetDevice(api, id)),
      COPY.forgotten(name),
    )
  return (
    <Section title={COPY.devices}>
      {problem ? <Problem message={problem} retry={{ label: COPY.retry, run: again }} /> : null}
      {!data && !problem ? <Skeleton rows={2} label={COPY.reading} /> : null}
      {data?.length === 0 ? <p className="px-4 py-3 text-ink-soft">{COPY.noDevices}</p> : null}
      {data?.map((device) => (
        <One key={device.id} device={device} onRename={() => setRenaming(device)} onForget={() => forget(device)} />
      ))}
      <Modal open={renaming !== null} onClose={stop} title={COPY.renameDevice}>
        {renaming ? <RenameForm device={renaming} onDone={renamed} onCancel={stop} /> : null}
      </Modal>
    </Section>
  )
}
