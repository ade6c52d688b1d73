package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/glossnews/gloss"
)

// listFiles are the names of files with a house's own names.
type listFiles []string

// flag gives c the flag --list.
func (l *listFiles) flag(c *cobra.Command) {
	c.Flags().StringArrayVar((*[]string)(l), "list", nil, "know the names and offices in `FILE`, a table with tabs (docs/lists.md); may be repeated, the first wins")
}

// read reads the lists.
func (l *listFiles) read() ([]*gloss.List, error) {
	var lists []*gloss.List
	for _, name := range *l {
		list, err := readList(name)
		if err != nil {
			return nil, fmt.Errorf("--list: %w", err)
		}
		lists = append(lists, list)
	}
	return lists, nil
}

func readList(name string) (*gloss.List, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return gloss.ReadList(f, name)
}
