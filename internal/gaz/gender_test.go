package gaz

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGivenGender(t *testing.T) {
	for name, want := range map[string]Gender{
		"Elizabeth": Female, "ELIZABETH": Female, "Giorgia": Female, "Małgorzata": Female,
		"Peter": Male, "jerome": Male, "Volodymyr": Male, "László": Male,
		"Andrea": Unknown, "Jean": Unknown, "Kim": Unknown, "Leslie": Unknown, "Park": Unknown, "Oslo": Unknown,
		"Jean-Claude": Unknown, "": Unknown, "#": Unknown, "\n": Unknown, strings.Repeat("a", 100): Unknown,
	} {
		assert.Equal(t, want, GivenGender(name), name)
	}
}

// The lists are sorted, every name of them is found, and none is in both.
func TestGivenGenderLists(t *testing.T) {
	for list, want := range map[string]Gender{femaleNames: Female, maleNames: Male} {
		lines := strings.Split(strings.TrimSuffix(list, "\n"), "\n")
		assert.True(t, slices.IsSorted(lines))
		for _, w := range lines {
			if w[0] != '#' {
				assert.Equal(t, want, GivenGender(w), w)
			}
		}
	}
}
