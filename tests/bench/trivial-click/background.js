// Its presence is what the harness waits for.
chrome.runtime.onInstalled.addListener(() => undefined)
