// Command service is a web service that analyzes articles:
//
//	curl --data-binary @draft.txt localhost:8080/analyze
package main

import (
	"errors"
	"flag"
	"log"
	"net/http"
	"time"

	"github.com/glossnews/gloss"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "address to listen on")
	flag.Parse()
	server := http.Server{
		Addr:         *addr,
		Handler:      newHandler(1 << 20),
		ReadTimeout:  10 * time.Second,
		WriteTimeout: 30 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

// newHandler returns the service, which takes articles of up to maxBytes. The
// workers in it serve all requests.
func newHandler(maxBytes int64) http.Handler {
	parser := &gloss.Parser{MaxBytes: maxBytes}
	analyzer := &gloss.Analyzer{}
	printer := &gloss.Printer{}

	mux := http.NewServeMux()
	mux.HandleFunc("POST /analyze", func(w http.ResponseWriter, r *http.Request) {
		article, err := parser.Read(r.Body)
		if err != nil {
			http.Error(w, err.Error(), status(err))
			return
		}
		answer, err := printer.JSON("", analyzer.Analyze(article))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if _, err := w.Write(answer); err != nil {
			log.Print(err)
		}
	})
	return mux
}

// status returns the status for an article that could not be read.
func status(err error) int {
	switch {
	case errors.Is(err, gloss.ErrTooLong):
		return http.StatusRequestEntityTooLarge
	case errors.Is(err, gloss.ErrBinary):
		return http.StatusUnsupportedMediaType
	default: // the caller went away, or broke off
		return http.StatusBadRequest
	}
}
