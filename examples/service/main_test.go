package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const article = `Copper: A Deal in Name Only

Sep 23, 2025

Chile and Peru have settled their dispute over copper, says Andes Daily. Chile gave little and Peru got less.
`

func TestService(t *testing.T) {
	server := httptest.NewServer(newHandler(1000))
	defer server.Close()

	tests := map[string]struct {
		method, path, body string
		status             int
		answer             string
	}{
		"article":        {http.MethodPost, "/analyze", article, http.StatusOK, `"title":"Copper: A Deal in Name Only"`},
		"nothing":        {http.MethodPost, "/analyze", "", http.StatusOK, `"schema":"gloss/1"`},
		"too long":       {http.MethodPost, "/analyze", strings.Repeat("copper ", 1000), http.StatusRequestEntityTooLarge, "too long"},
		"picture":        {http.MethodPost, "/analyze", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", http.StatusUnsupportedMediaType, "not text"},
		"another method": {http.MethodGet, "/analyze", "", http.StatusMethodNotAllowed, ""},
		"another path":   {http.MethodPost, "/", article, http.StatusNotFound, ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			request, err := http.NewRequestWithContext(t.Context(), test.method, server.URL+test.path, strings.NewReader(test.body))
			require.NoError(t, err)
			response, err := http.DefaultClient.Do(request)
			require.NoError(t, err)
			defer response.Body.Close()
			answer, err := io.ReadAll(response.Body)
			require.NoError(t, err)
			assert.Equal(t, test.status, response.StatusCode)
			assert.Contains(t, string(answer), test.answer)
			if test.status == http.StatusOK {
				assert.Equal(t, "application/json", response.Header.Get("Content-Type"))
				assert.True(t, json.Valid(answer))
			}
		})
	}
}

// One handler serves many at once, and each gets the same answer.
func TestManyAtOnce(t *testing.T) {
	handler := newHandler(1000)
	answers := make([]string, 8)
	var group sync.WaitGroup
	for i := range answers {
		group.Go(func() {
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/analyze", strings.NewReader(article)))
			answers[i] = w.Body.String()
		})
	}
	group.Wait()
	for _, answer := range answers {
		assert.Equal(t, answers[0], answer)
	}
	assert.Contains(t, answers[0], `"country:CL"`)
}
