import { createRoot } from 'react-dom/client'
import { WelcomeApp } from '../../features/welcome/welcome-app.tsx'

const root = document.querySelector('#welcome')
if (root) createRoot(root).render(<WelcomeApp />)
