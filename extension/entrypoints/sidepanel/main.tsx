import { createRoot } from 'react-dom/client'
import { PanelApp } from '../../features/panel/panel-app.tsx'

const root = document.querySelector('#root')
if (root) createRoot(root).render(<PanelApp />)
