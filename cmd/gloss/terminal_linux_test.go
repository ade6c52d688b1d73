package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

func TestColorOnlyOnATerminal(t *testing.T) {
	const article = "Copper: A Deal in Name Only\n\nSep 3, 2025\n\nSantiago and Lima met.\n"
	t.Setenv("TERM", "xterm")
	t.Setenv("NO_COLOR", "")
	assert.Contains(t, onTerminal(t, article), "\x1b[")

	t.Setenv("NO_COLOR", "1")
	assert.NotContains(t, onTerminal(t, article), "\x1b")

	t.Setenv("NO_COLOR", "")
	t.Setenv("TERM", "dumb")
	assert.NotContains(t, onTerminal(t, article), "\x1b")

	var stdout, stderr strings.Builder
	t.Setenv("TERM", "xterm")
	require.Equal(t, exitDone, run([]string{"analyze"}, strings.NewReader(article), &stdout, &stderr))
	assert.NotContains(t, stdout.String(), "\x1b")
}

func TestNarrowTerminal(t *testing.T) {
	t.Setenv("NO_COLOR", "1")
	out := onTerminal(t, strings.Repeat("Santiago and Lima met again. ", 20))
	for line := range strings.Lines(strings.ReplaceAll(out, "\r", "")) {
		assert.LessOrEqual(t, columns(strings.TrimSuffix(line, "\n")), terminalWidth)
	}
}

const terminalWidth = 60

// onTerminal returns what gloss analyze writes of article on a terminal.
func onTerminal(t *testing.T, article string) string {
	t.Helper()
	control, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer control.Close()
	require.NoError(t, unix.IoctlSetPointerInt(int(control.Fd()), unix.TIOCSPTLCK, 0))
	number, err := unix.IoctlGetInt(int(control.Fd()), unix.TIOCGPTN)
	require.NoError(t, err)
	terminal, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	require.NoError(t, err)
	require.NoError(t, unix.IoctlSetWinsize(int(terminal.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: 50, Col: terminalWidth}))

	shown := make(chan string)
	go func() {
		all, _ := io.ReadAll(control) // ends in an error when the terminal is closed
		shown <- string(all)
	}()
	var stderr strings.Builder
	code := run([]string{"analyze"}, strings.NewReader(article), terminal, &stderr)
	require.NoError(t, terminal.Close())
	require.Equal(t, exitDone, code, stderr.String())
	return <-shown
}
