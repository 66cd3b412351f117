import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ImportChoices } from '@rolecall/shared/exchange/preview.ts'
import { saveFile } from '../../platform/save-file.ts'
import { COPY } from './copy.ts'
import { DeskFailure, startDesk } from './far-desk.ts'
import type { FarDesk } from './far-desk.ts'
import type { Brought, Exported, Opened, Progress, Restored, ShownTables } from './shown.ts'

/** Where an import stands. */
export type Step =
  | { kind: 'start' }
  | { kind: 'opened'; opened: Opened }
  | { kind: 'brought'; brought: Brought }
  | { kind: 'taken-back' }
  | { kind: 'restored'; counts: Restored }

const START: Step = { kind: 'start' }
const sentenceOf = (error: unknown): string => (error instanceof DeskFailure && error.sentence) || COPY.unexpected

/** One desk for as long as the page shows it, and what it is at. */
function useDesk() {
  const [progress, setProgress] = useState<Progress | null>(null)
  const desk = useRef<FarDesk>(null)
  const get = useCallback(() => (desk.current ??= startDesk(setProgress)), [])
  useEffect(
    () => () => {
      desk.current?.end()
      desk.current = null
    },
    [],
  )
  return { get, progress, setProgress }
}

function useWork() {
  const { get, progress, setProgress } = useDesk()
  const [busy, setBusy] = useState<'in' | 'out' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const run = useCallback(
    async (where: 'in' | 'out', work: (desk: FarDesk) => Promise<void>): Promise<void> => {
      setBusy(where)
      setProblem(null)
      setProgress(null)
      try {
        await work(get())
      } catch (error) {
        setProblem(sentenceOf(error))
      } finally {
        setBusy(null)
      }
    },
    [get, setProgress],
  )
  return { run, busy, problem, setProblem, progress }
}

type Run = ReturnType<typeof useWork>['run']

const bringing = (run: Run, setStep: (step: Step) => void, setChoices: (choices: ImportChoices) => void) => {
  const opening = (work: (desk: FarDesk) => Promise<Opened>): Promise<void> =>
    run('in', async (desk) => {
      setChoices({})
      setStep({ kind: 'opened', opened: await work(desk) })
    })
  return {
    open: (file: File) =>
      opening(async (desk) => desk.ask('open', file.name, new Uint8Array(await file.arrayBuffer()))),
    paste: (text: string) => opening((desk) => desk.ask('paste', text)),
    choose: (next: ImportChoices) => {
      setChoices(next)
      void run('in', async (desk) => {
        const opened: ShownTables = await desk.ask('choose', next)
        setStep({ kind: 'opened', opened })
      })
    },
    bringIn: () => run('in', async (desk) => setStep({ kind: 'brought', brought: await desk.ask('bringIn') })),
    takeBack: () =>
      run('in', async (desk) => {
        await desk.ask('takeBack')
        setStep({ kind: 'taken-back' })
      }),
    restore: () => run('in', async (desk) => setStep({ kind: 'restored', counts: await desk.ask('restore') })),
  }
}

const exporting = (run: Run, setExported: (name: string | null) => void) => {
  const handOver = (work: (desk: FarDesk) => Promise<Exported>, type: string): Promise<void> =>
    run('out', async (desk) => {
      setExported(null)
      const { name, bytes } = await work(desk)
      saveFile(name, bytes, type)
      setExported(name)
    })
  return {
    exportAll: () => handOver((desk) => desk.ask('exportAll'), 'application/zip'),
    exportTable: () => handOver((desk) => desk.ask('exportTable'), 'text/csv'),
  }
}

/** What the person can do with files, each step of it done by the desk in its own thread. */
export function useExchange() {
  const { run, setProblem, ...shown } = useWork()
  const [step, setStep] = useState<Step>(START)
  const [choices, setChoices] = useState<ImportChoices>({})
  const [exported, setExported] = useState<string | null>(null)
  const does = useMemo(() => ({ ...bringing(run, setStep, setChoices), ...exporting(run, setExported) }), [run])
  const startOver = useCallback(() => {
    setProblem(null)
    setStep(START)
  }, [setProblem])
  return { ...shown, ...does, startOver, step, choices, exported }
}

export type Exchange = ReturnType<typeof useExchange>
