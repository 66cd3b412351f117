// Its presence alone is what the browser waits for.
