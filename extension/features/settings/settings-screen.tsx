import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { openDashboard } from '../../platform/open-dashboard.ts'
import { openShortcuts, saveShortcut } from '../../platform/open.ts'
import { changeSettings, Settings, useSettings } from '../../platform/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAttempt } from '../application/attempt.ts'
import { COPY } from './copy.ts'

// Few people ever ask for it.
const LogScreen = lazy(() => import('../capture-log/log-screen.tsx'))

const MODES = [
  { value: 'at-once', label: COPY.atOnce, hint: COPY.atOnceHint },
  { value: 'ask', label: COPY.ask, hint: COPY.askHint },
] as const

function SaveMode({ mode }: { mode: Settings['saveMode'] }) {
  const attempt = useAttempt()
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-medium">{COPY.saveMode}</legend>
      {MODES.map(({ value, label, hint }) => (
        <label key={value} className="flex items-start gap-2.5 rounded-control py-1">
          <input
            type="radio"
            name="save-mode"
            className="mt-0.5 size-4 accent-accent"
            checked={mode === value}
            onChange={() => attempt(changeSettings({ saveMode: value }))}
          />
          <span>
            {label}
            <span className="block text-12 text-ink-soft">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Server({ apiUrl }: { apiUrl: string }) {
  const [typed, setTyped] = useState(apiUrl)
  const [problem, setProblem] = useState<string>()
  const attempt = useAttempt()
  const set = (event: FormEvent): void => {
    event.preventDefault()
    const address = typed.trim().replace(/\/+$/, '')
    if (!Settings.shape.apiUrl.unwrap().safeParse(address).success) return setProblem(COPY.notAddress)
    setProblem(undefined)
    attempt(changeSettings({ apiUrl: address }), { message: COPY.serverSet, undo: () => changeSettings({ apiUrl }) })
  }
  return (
    <form className="flex items-start gap-2" noValidate onSubmit={set}>
      <div className="min-w-0 grow">
        <TextField
          label={COPY.server}
          type="url"
          value={typed}
          onType={setTyped}
          problem={problem}
          hint={COPY.serverHint}
        />
      </div>
      <Button
        type="submit"
        className="mt-5.5 min-h-8.5!"
        aria-label={COPY.setWhat(COPY.server)}
        disabled={typed.trim() === apiUrl}
      >
        {COPY.set}
      </Button>
    </form>
  )
}

function Shortcut() {
  const [key, setKey] = useState('')
  useEffect(() => void saveShortcut().then(setKey), [])
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div>
        <p className="font-medium">{COPY.shortcut}</p>
        <p className="text-ink-soft">{key === '' ? COPY.noShortcut : <kbd className="font-sans">{key}</kbd>}</p>
      </div>
      <Button onClick={() => void openShortcuts()}>{COPY.change}</Button>
    </div>
  )
}

interface RowProps {
  what: string
  hint: string
  word: string
  label: (what: string) => string
  onPress: () => void
}

function Row({ what, hint, word, label, onPress }: RowProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{what}</p>
        <p className="text-12 text-ink-soft">{hint}</p>
      </div>
      <Button aria-label={label(what)} onClick={onPress}>
        {word}
      </Button>
    </div>
  )
}

const openProfile = (): void => void openDashboard('#/settings/profile')

export default function SettingsScreen({ onBack }: { onBack: () => void }) {
  const { saveMode, apiUrl, loading } = useSettings()
  const [log, setLog] = useState(false)
  const leaveLog = useCallback(() => setLog(false), [])
  if (log)
    return (
      <Suspense fallback={null}>
        <LogScreen onBack={leaveLog} />
      </Suspense>
    )
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      {loading ? null : (
        <div className="grid gap-4 p-4 *:border-b *:border-line *:pb-4 last:*:border-0">
          <SaveMode mode={saveMode} />
          <Shortcut />
          <Row
            what={COPY.profile}
            hint={COPY.profileHint}
            word={COPY.open}
            label={COPY.openWhat}
            onPress={openProfile}
          />
          <Server key={apiUrl} apiUrl={apiUrl} />
          <Row
            what={COPY.readings}
            hint={COPY.readingsHint}
            word={COPY.show}
            label={COPY.showWhat}
            onPress={() => setLog(true)}
          />
          <p className="text-12 text-ink-soft">{COPY.theme}</p>
        </div>
      )}
    </Screen>
  )
}
