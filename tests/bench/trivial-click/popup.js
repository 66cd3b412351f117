const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title })
document.querySelector('h1').textContent = `We read ${frame.result}`
