import { startReading } from '../../platform/inject.ts'

// Before anything else is even fetched: the page is read while the popup's own code is still on its way.
startReading()

const [{ createRoot }, { PopupApp }] = await Promise.all([
  import('react-dom/client'),
  import('../../features/popup/popup-app.tsx'),
])
const root = document.querySelector('#root')
if (root) createRoot(root).render(<PopupApp />)
