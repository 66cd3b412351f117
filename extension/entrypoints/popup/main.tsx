import { createRoot } from 'react-dom/client'
import { PopupApp } from '../../features/popup/popup-app.tsx'
import { startReading } from '../../platform/inject.ts'

startReading()

const root = document.querySelector('#root')
if (root) createRoot(root).render(<PopupApp />)
