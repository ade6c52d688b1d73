package gloss

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/timing"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// jsonLines returns the lines of a file of JSON lines.
func jsonLines[T any](tb testing.TB, file string) []T {
	tb.Helper()
	b, err := os.ReadFile(file)
	require.NoError(tb, err)
	var list []T
	for line := range strings.Lines(string(b)) {
		var v T
		require.NoError(tb, json.Unmarshal([]byte(line), &v), line)
		list = append(list, v)
	}
	require.NotEmpty(tb, list)
	return list
}

// tsvCases returns the lines of a file of cases as their cells. Lines that begin
// with # are remarks, and a cell with a backslash is written as in Go.
func tsvCases(tb testing.TB, file string) [][]string {
	tb.Helper()
	b, err := os.ReadFile(file)
	require.NoError(tb, err)
	var cases [][]string
	for line := range strings.Lines(string(b)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		for i, c := range cells {
			if strings.Contains(c, `\`) {
				cells[i], err = strconv.Unquote(`"` + strings.ReplaceAll(c, `"`, `\"`) + `"`)
				require.NoError(tb, err, c)
			}
		}
		cases = append(cases, cells)
	}
	require.NotEmpty(tb, cases)
	return cases
}

func TestParseDate(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/date/parse.tsv") {
		got := "-"
		d, ok := ParseDate(c[0])
		if ok {
			got = d.String()
		}
		assert.Equal(t, c[1], got, "%q", c[0])
		assert.Equal(t, ok, !d.IsZero(), "%q", c[0])
	}
}

func TestFindDates(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/date/find.tsv") {
		var got []string
		for _, d := range findDates(c[0]) {
			got = append(got, d.In(c[0])+" = "+d.Date.String())
		}
		assert.Equal(t, c[1:], append([]string{}, got...), c[0])
	}
}

func TestParsePeriod(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/date/period.tsv") {
		got := "-"
		p, ok := ParsePeriod(c[0])
		if ok {
			if got = p.String(); p.IsZero() {
				got = "none"
			}
		}
		assert.Equal(t, c[1], got, "%q", c[0])
		at, _ := stated(c[0])
		assert.Equal(t, len(c) > 2 && c[2] == "ambiguous", ok && at.ambiguous, "%q", c[0])
		if ok {
			text, err := p.MarshalText()
			require.NoError(t, err)
			var again Period
			require.NoError(t, again.UnmarshalText(text))
			assert.Equal(t, p, again)
		}
	}
}

func TestFindPeriods(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/date/findperiod.tsv") {
		got := []string{}
		for _, p := range appendPeriods(nil, c[0]) {
			mark := ""
			if p.Ambiguous {
				mark = "!"
			}
			got = append(got, p.In(c[0])+" = "+p.Period.String()+mark)
		}
		assert.Equal(t, c[1:], got, c[0])
	}
}

func TestFindDays(t *testing.T) {
	for _, c := range tsvCases(t, "testdata/date/findday.tsv") {
		got := []string{}
		for _, d := range findDays(c[0]) {
			got = append(got, d.In(c[0])+" = "+inferYear(d.Date, ymd(2025, 3, 5)).String())
		}
		assert.Equal(t, c[1:], got, c[0])
	}
}

func TestDateText(t *testing.T) {
	for _, d := range []Date{{}, {Year: 1}, {Year: 2025}, ymd(2025, 9, 0), ymd(2025, 9, 23), ymd(9999, 12, 31)} {
		text, err := d.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, d.String(), string(text))
		e := ymd(1, 1, 1)
		require.NoError(t, e.UnmarshalText(text))
		assert.Equal(t, d, e)
	}
	for _, d := range []Date{ymd(2025, 2, 30), ymd(2025, 13, 0), ymd(2025, 0, 1), ymd(0, 1, 0), ymd(-1, 0, 0), ymd(10000, 1, 1), ymd(2025, -1, 0), ymd(2025, 1, -1)} {
		_, err := d.MarshalText()
		require.ErrorContains(t, err, "no such date", "%#v", d)
	}
	for s, want := range map[string]string{
		"2025-02-30":           "no such date: 2025-02-30",
		"0000":                 "no such date: 0000",
		"2025-00":              "no such date: 2025-00",
		"2025-13":              "no such date: 2025-13",
		"2025-9":               `date "2025-9" is none of`,
		"2025-09-23T14:05:00Z": "is none of",
		"September 23, 2025":   "is none of",
		" 2025":                "is none of",
		"2025-":                "is none of",
		"２０25":                 "is none of",
	} {
		e := ymd(2025, 1, 1)
		require.ErrorContains(t, e.UnmarshalText([]byte(s)), want)
		assert.Equal(t, ymd(2025, 1, 1), e, "a failed reading changes nothing")
	}
}

func TestDateJSON(t *testing.T) {
	type dated struct {
		Date Date `json:"date,omitzero"`
	}
	for _, want := range []string{`{}`, `{"date":"2025"}`, `{"date":"2025-09-23"}`} {
		var d dated
		require.NoError(t, json.Unmarshal([]byte(want), &d))
		got, err := json.Marshal(d)
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
	}
}

func TestDateCompare(t *testing.T) {
	sorted := []Date{{}, ymd(2024, 12, 31), ymd(2025, 0, 0), ymd(2025, 1, 0), ymd(2025, 1, 1), ymd(2025, 9, 0), ymd(2025, 9, 23)}
	for i, d := range sorted {
		for j, e := range sorted {
			assert.Equal(t, sign(i-j), d.Compare(e), "%v, %v", d, e)
		}
	}
}

func ymd(year int, month time.Month, day int) Date {
	return Date{Year: year, Month: month, Day: day}
}

func sign(n int) int { return max(-1, min(1, n)) }

// FuzzParseDate looks for strings that make a date which the calendar does not
// have, that does not survive its own forms, or that findDates places wrongly.
func FuzzParseDate(f *testing.F) {
	for _, c := range tsvCases(f, "testdata/date/parse.tsv") {
		f.Add(c[0])
	}
	f.Add("Tuesday,Tuesday, Sept 23 of,of 2025")
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := ParseDate(s); ok {
			text, err := d.MarshalText()
			require.NoError(t, err)
			var e Date
			require.NoError(t, e.UnmarshalText(text))
			assert.Equal(t, d, e)
			for _, form := range []string{d.String(), d.long(), "Updated: " + d.long() + ", 4:05 p.m. EDT"} {
				again, ok := ParseDate(form)
				assert.True(t, ok || d.Month == 0, form)
				assert.True(t, again == d || d.Month == 0, form)
			}
		}
		end := 0
		for _, d := range findDates(s) {
			require.True(t, end <= d.Start && d.Start < d.End && d.End <= len(s), "%v in %q", d, s)
			assert.True(t, utf8.RuneStart(s[d.Start]) && (d.End == len(s) || utf8.RuneStart(s[d.End])) || !utf8.ValidString(s), "%v in %q", d, s)
			assert.NotZero(t, d.Date.Year)
			assert.True(t, d.Date.valid())
			end = d.End
		}
	})
}

// FuzzParsePeriod looks for strings that make a period which EDTF cannot say, or
// that appendPeriods and findDays place wrongly.
func FuzzParsePeriod(f *testing.F) {
	for _, file := range []string{"period", "findperiod", "findday"} {
		for _, c := range tsvCases(f, "testdata/date/"+file+".tsv") {
			f.Add(c[0])
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, ok := ParsePeriod(s); ok {
			text, err := p.MarshalText()
			require.NoError(t, err, s)
			var again Period
			require.NoError(t, again.UnmarshalText(text))
			require.Equal(t, p, again)
			if !p.spansYears() && !p.IsZero() {
				printed, ok := ParsePeriod(p.String())
				assert.True(t, ok && printed == p, "%q is %v, then %v", s, p, printed)
			}
		}
		var spans []Span
		for _, p := range appendPeriods(nil, s) {
			spans = append(spans, p.Span)
			_, err := p.Period.MarshalText()
			require.NoError(t, err, s)
			assert.True(t, p.Period.IsZero() || p.Period.Year > 0, s)
		}
		checkSpans(t, s, spans)
		spans = nil
		for _, d := range findDays(s) {
			spans = append(spans, d.Span)
			dated := inferYear(d.Date, ymd(2025, 3, 5))
			assert.True(t, d.Date.Year == 0 && dated.valid() && dated.Compare(ymd(2025, 3, 8)) <= 0, s)
		}
		checkSpans(t, s, spans)
	})
}

// checkSpans checks that spans are in order, in s, and on rune edges.
func checkSpans(t *testing.T, s string, spans []Span) {
	t.Helper()
	end := 0
	for _, at := range spans {
		require.True(t, end <= at.Start && at.Start < at.End && at.End <= len(s), "%v in %q", at, s)
		assert.True(t, utf8.RuneStart(s[at.Start]) && (at.End == len(s) || utf8.RuneStart(s[at.End])) || !utf8.ValidString(s), "%v in %q", at, s)
		end = at.End
	}
}

// FuzzPeriodText looks for periods that EDTF does not keep.
func FuzzPeriodText(f *testing.F) {
	f.Add(2025, uint8(9), uint8(23), uint8(0), uint8(0), 0, uint8(0), uint8(0), uint8(0), uint8(0), false)
	f.Add(2025, uint8(0), uint8(0), uint8(21), uint8(3), 2026, uint8(2), uint8(28), uint8(0), uint8(1), false)
	f.Add(1990, uint8(0), uint8(0), uint8(255), uint8(0), 0, uint8(0), uint8(0), uint8(0), uint8(0), true)
	f.Fuzz(func(t *testing.T, y1 int, m1, d1, s1, q1 uint8, y2 int, m2, d2, s2, q2 uint8, open bool) {
		date := func(y int, m, d, s, q uint8) Date {
			return Date{Year: y, Month: time.Month(m), Day: int(d), Season: Season(s), Doubt: Doubt(q), Decade: s == 255 && m == 255}
		}
		p := Period{Date: date(y1, m1, d1, s1, q1), End: date(y2, m2, d2, s2, q2), Open: open}
		_ = p.String() + p.long() // for any value
		text, err := p.MarshalText()
		if err != nil {
			return
		}
		var again Period
		require.NoError(t, again.UnmarshalText(text), "%s", text)
		assert.Equal(t, p, again)
		assert.Zero(t, p.Compare(again))
	})
}

// Every form of every day of a leap year and of the year after it is read back.
func TestParseDateForms(t *testing.T) {
	forms := []string{
		"Jan 2, 2006", "Jan. 2, 2006", "January 2, 2006", "2 January 2006", "2 Jan 2006", "02-Jan-06", "2006-01-02", "2006/01/02",
		"20060102", "Monday, January 2, 2006", time.RFC1123Z, time.RFC3339, "2006年1月2日", "Updated: January 2, 2006 at 3:04 PM MST",
	}
	for day := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2026; day = day.AddDate(0, 0, 1) {
		want := ymd(day.Year(), day.Month(), day.Day())
		for _, form := range forms {
			got, ok := ParseDate(day.Format(form))
			require.True(t, ok && got == want, "%s: %v", day.Format(form), got)
		}
	}
}

// Time is linear where a text is all beginnings of dates.
func TestFindDatesLinear(t *testing.T) {
	for _, piece := range []string{"Tuesday, ", "Sept 23 ", "1/2/", "2025-", "May/", "1-2-3-", "May 1, 2024 - ", "2025-01-01/", "Tue,Tue ", "9", "Sept. 23 of ", "\u00a0", "c. ", "May–", "1–", "Q3 ", "三", "Spring/", "1May", "23 de ", "the the ", "Di, den ", "2025, "} {
		timing.Linear(t, piece, 1<<15, func(text string) {
			findDates(text)
			appendPeriods(nil, text)
			findDays(text)
			ParseDate(text)
		})
	}
}

func TestDateWordsSorted(t *testing.T) {
	assert.True(t, slices.IsSorted(dateFurniture[:]))
	assert.True(t, slices.IsSorted(foreignFurniture[:]))
	assert.True(t, slices.IsSortedFunc(dateWords[:], func(a, b dateWord) int { return strings.Compare(a.name, b.name) }))
	for _, w := range dateWords {
		assert.Same(t, dateWordNamed(w.name), dateWordNamed(strings.ToUpper(w.name)), w.name)
		assert.NotNil(t, dateWordNamed(w.name), w.name)
		assert.True(t, w.month > 0 || w.weekday > 0 || w.season > 0 || w.is > 0, w.name)
	}
}

func BenchmarkParseDate(b *testing.B) {
	for _, s := range []string{"Sep 23, 2025", "2025-09-23T14:05:00Z", "Updated: Tuesday, September 23, 2025 at 4:05 PM ET"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ParseDate(s)
			}
		})
	}
}

func BenchmarkFindDates(b *testing.B) {
	text := strings.Repeat("Exports rose 12.4 per cent on Sept. 23, 2025, as the Ministry said in Beijing. ", 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		findDates(text)
	}
}

func ExampleParseDate() {
	for _, s := range []string{"Updated: Tuesday, Sept. 23, 2025, 4:05 p.m. EDT", "September 2025", "03/04/2025", "next week"} {
		d, ok := ParseDate(s)
		fmt.Println(d, ok)
	}
	// Output:
	// 2025-09-23 true
	// 2025-09 true
	// 2025 true
	//  false
}

func ExampleDate_Compare() {
	cited, _ := ParseDate("Sept. 24, 2025")
	published, _ := ParseDate("2025-09-23")
	fmt.Println(cited.Compare(published) > 0)
	// Output: true
}

// A date that the calendar does not have, which only a caller can make, is no
// reason to panic.
func TestDateOutsideCalendar(t *testing.T) {
	for _, d := range []Date{
		{Year: 2025, Month: 13},
		{Year: 2025, Month: -1},
		{Year: 2025, Month: 2, Day: 99},
		{Year: 2025, Season: 3},
		{Year: 2025, Season: 255},
		{Year: -5, Month: 40},
		{Month: 5},
		{Year: 2025, Decade: true, Season: 90},
		{Year: 2025, Doubt: 200},
	} {
		_, err := d.MarshalText()
		require.Error(t, err, "%#v", d)
		cited := Citation{Title: "Ores", Date: Period{Date: d, End: d}}
		assert.NotPanics(t, func() {
			_ = d.String() + d.long() + cited.String()
			d.Compare(ymd(2025, 1, 1))
			cited.After(d)
			cited.SameWork(Citation{Title: "Ores", Date: Period{Date: ymd(2024, 2, 29)}})
			a := Parse("Ores\n\nThe Star reported on Sept. 23 that Minister Ann Lee had left.")
			a.Date = d
			Analyze(a)
		}, "%#v", d)
	}
}

// Periods are in the order of their beginnings, then of their ends.
func TestPeriodCompare(t *testing.T) {
	var sorted []Period
	for _, s := range []string{"", "../2019", "2019", "2019/2020", "2019/2021", "2019/..", "2019-05", "2020-02-29"} {
		var p Period
		require.NoError(t, p.UnmarshalText([]byte(s)))
		sorted = append(sorted, p)
	}
	for i, p := range sorted {
		for j, q := range sorted {
			assert.Equal(t, i-j > 0, p.Compare(q) > 0, "%s, %s", p, q)
			assert.Equal(t, i == j, p.Compare(q) == 0, "%s, %s", p, q)
		}
	}
}

// long returns d in the American long form: "September 23, 2025",
// "September 2025", "Spring 2025" or "2025".
func (d Date) long() string {
	year := strconv.Itoa(d.Year)
	circa := ""
	if d.Doubt&Approximate != 0 {
		circa = "c. "
	}
	switch {
	case d.Year == 0:
		return d.String()
	case d.Decade:
		return circa + year + "s"
	case d.Season >= Quarter1:
		return circa + "Q" + strconv.Itoa(int(d.Season-Quarter1)+1) + " " + year
	case d.Season > 0:
		return circa + [...]string{"Spring ", "Summer ", "Fall ", "Winter "}[(d.Season-Spring)%4] + year
	case d.Month == 0:
		d.Doubt = 0
		return circa + d.String()
	case d.Day == 0:
		return circa + d.Month.String() + " " + year
	}
	return circa + d.Month.String() + " " + strconv.Itoa(d.Day) + ", " + year
}
