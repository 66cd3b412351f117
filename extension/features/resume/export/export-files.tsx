import { useState } from 'react'
import { saveFile } from '../../../platform/save-file.ts'
import { Sheet } from '../../../ui/sheet.tsx'
import type { Content } from './answer-writes.ts'
import { Choices } from './choices.tsx'
import { Downloads } from './downloads.tsx'
import type { Format } from './downloads.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { useExport } from './use-export.ts'
import type { Options } from './use-export.ts'

const KINDS: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
}

/** Paper is a matter of where people live. */
const usualPaper = (): Options['paper'] => (/-(?:US|CA|MX|PH)$/.test(navigator.language) ? 'letter' : 'a4')

interface Props {
  title: string
  content: Content
  language: Options['language']
  /** Where it can also be had as data: that data. */
  data?: object
  nameFor: (format: Format) => string
  onClose: () => void
}

/** Something written on its way out: how it looks, and the files it can be had as. All of it is made on this device. */
export function ExportFiles({ title, content, language, data, nameFor, onClose }: Props) {
  const [options, setOptions] = useState<Options>(() => ({
    template: 'plain',
    paper: usualPaper(),
    onePage: false,
    language,
  }))
  const { preview, write } = useExport(content, options)
  const save = (bytes: BlobPart, format: Format): void => saveFile(nameFor(format), bytes, KINDS[format])
  const download = async (format: Format): Promise<boolean> => {
    if (format === 'json') {
      save(JSON.stringify(data, null, 2), 'json')
      return true
    }
    const file = await write(format)
    if (file) save(file.bytes, format)
    return file !== null
  }
  return (
    <Sheet open onClose={onClose} title={title}>
      <div className="grid gap-5 p-4">
        <Choices mayFit={'resume' in content} options={options} onChange={setOptions} />
        <Downloads of={data ? ['pdf', 'docx', 'json'] : ['pdf', 'docx']} onDownload={download} />
        <PreviewPane preview={preview} />
      </div>
    </Sheet>
  )
}
