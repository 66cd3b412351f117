import { createRoot } from 'react-dom/client'
import { DashboardApp } from '../../features/dashboard/dashboard-app.tsx'
import { beFound } from '../../platform/open-dashboard.ts'

void beFound()

const root = document.querySelector('#root')
if (root) createRoot(root).render(<DashboardApp />)
