import { createRoot } from 'react-dom/client'
import { ToastArea } from '../../../extension/ui/toast.tsx'
import { Fields } from './fields.tsx'
import { Lists } from './lists.tsx'
import { Windows } from './windows.tsx'

/** Every control of the extension on one page, as the views use them. */
const Kit = () => (
  <ToastArea>
    <main className="mx-auto grid max-w-200 gap-8 p-4">
      <h1 className="text-20 font-semibold">Controls</h1>
      <Fields />
      <Windows />
      <Lists />
    </main>
  </ToastArea>
)

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Kit />)
