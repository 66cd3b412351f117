import { createRoot } from 'react-dom/client'

const { PanelApp } = await import('../../features/panel/panel-app.tsx')
const root = document.querySelector('#root')
if (root) createRoot(root).render(<PanelApp />)
