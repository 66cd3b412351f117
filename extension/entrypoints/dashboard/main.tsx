import { createRoot } from 'react-dom/client'
import { DashboardApp } from '../../features/dashboard/dashboard-app.tsx'

const root = document.querySelector('#root')
if (root) createRoot(root).render(<DashboardApp />)
