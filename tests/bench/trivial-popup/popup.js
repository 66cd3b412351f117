document.querySelector('h1').textContent = 'Saved jobs'
