import { Screen } from '../../ui/screen.tsx'
import { COPY } from './copy.ts'
import { ExportPart } from './export-part.tsx'
import { ImportPart } from './import-part.tsx'
import { useExchange } from './use-exchange.ts'

export default function ExchangeScreen({ onBack }: { onBack: () => void }) {
  const exchange = useExchange()
  return (
    <Screen title={COPY.title} back={COPY.back} onBack={onBack}>
      <div className="grid gap-8 p-4">
        <ImportPart exchange={exchange} />
        {exchange.step.kind === 'start' ? <ExportPart exchange={exchange} /> : null}
      </div>
    </Screen>
  )
}
