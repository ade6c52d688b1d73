package gloss

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRecordIsWhole holds the contract to the types: each of their fields is in it.
func TestRecordIsWhole(t *testing.T) {
	keys := func(of any) map[string]bool {
		names := map[string]bool{}
		for _, f := range reflect.VisibleFields(reflect.TypeOf(of)) {
			if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
				names[name] = true
			}
		}
		return names
	}
	have := keys(record{})
	for _, of := range []any{Article{}, Analysis{}} {
		for name := range keys(of) {
			assert.Contains(t, have, name)
		}
	}
}

func TestJSONOfNothing(t *testing.T) {
	for _, n := range []*Analysis{nil, {}} {
		line, err := new(Printer).JSON("", n)
		require.NoError(t, err)
		assert.JSONEq(t, `{"schema":"gloss/1","format":"","text":""}`, string(line))
	}
}

// TestJSONReadsBack reads an article and an analysis back from JSON.
func TestJSONReadsBack(t *testing.T) {
	n := Analyze(Parse(article(t)))
	data, err := json.Marshal(n)
	require.NoError(t, err)
	var back Analysis
	require.NoError(t, json.Unmarshal(data, &back))
	back.cut = n.cut // of which the JSON says nothing
	assert.Equal(t, *n, back)
}
