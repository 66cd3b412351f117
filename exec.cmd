@rem Scripts begin with "exec": the shell gives its place to Node, so Ctrl-C ends cleanly. Windows has no exec but this.
@%*
