package gaz

import (
	"sync"

	"github.com/glossnews/gloss/internal/lookup"
)

// nameTables are those of the lists of names.
type nameTables struct{ given, surnames lookup.Table }

var (
	nameTablesOnce sync.Once
	nameTablesMade *nameTables
)

// tablesOfNames returns the tables of given and moreGiven together, and of surnames.
func tablesOfNames() *nameTables {
	nameTablesOnce.Do(func() {
		nameTablesMade = &nameTables{tableOf(given[:], moreGiven[:]), tableOf(surnames[:])}
	})
	return nameTablesMade
}

func tableOf(lists ...[]string) lookup.Table {
	n := 0
	for _, list := range lists {
		n += len(list)
	}
	t := lookup.New(n)
	for _, list := range lists {
		for _, name := range list {
			t.Add(name)
		}
	}
	return t
}
