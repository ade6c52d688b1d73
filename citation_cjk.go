package gloss

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// reporterWords say in Chinese, Japanese and Korean that who is named beside them
// reports.
var reporterWords = [...]string{"本报记者", "特约记者", "记者", "記者", "通讯员", "文/", "作者", "撰文", "기자", "특파원", "논설위원"}

// cutReporter cuts the word for a reporter from s, before or behind a name in
// Chinese, Japanese or Korean writing.
func cutReporter(text string, s Span) (Span, bool) {
	in := s.In(text)
	for _, w := range reporterWords {
		if rest, ok := strings.CutPrefix(in, w); ok && isShortEastern(strings.TrimLeft(rest, " ：/")) {
			return Span{s.End - len(strings.TrimLeft(rest, " ：/")), s.End}, true
		}
		if rest, ok := strings.CutSuffix(in, w); ok && isShortEastern(strings.TrimRight(rest, " ")) {
			return Span{s.Start, s.Start + len(strings.TrimRight(rest, " "))}, true
		}
	}
	return s, false
}

// isShortEastern reports whether s may be a name in Chinese, Japanese or Korean
// writing: two to six letters of these.
func isShortEastern(s string) bool {
	const least, most = 2, 6
	n := 0
	for _, r := range s {
		if !unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) && r != '·' && r != '・' {
			return false
		}
		n++
	}
	return n >= least && n <= most
}

// easternOutletEnds end the names of outlets in Chinese and Japanese writing.
var easternOutletEnds = [...]string{"社", "网", "網", "报", "報", "刊", "电视台", "新闻", "新聞", "日报", "日報", "周刊", "杂志", "通信", "放送", "部", "局", "委", "院", "所", "会", "行", "公司", "大学"}

// settleEastern makes a short name before titles in the quotes of Chinese and Japanese
// the author: 王晓明：《稀土出口新规》，《人民日报》.
func (r *citationReader) settleEastern() {
	if len(r.pieces) < 3 || len(r.authors) > 0 || !r.quoted {
		return
	}
	p := &r.pieces[0]
	in := p.In(r.text)
	if p.field != "" || p.form != pieceText || r.pieces[1].form != pieceQuoted || utf8.RuneCountInString(in) > 4 || !isShortEastern(in) || p.kind != outletUnknown {
		return
	}
	for _, end := range easternOutletEnds {
		if strings.HasSuffix(in, end) {
			return
		}
	}
	p.field, p.people = FieldAuthor, []Name{ParseName(in)}
}

// reported adds the reporter whom the text at span names with the word for one.
func (r *citationReader) reported(span Span, sep byte) bool {
	name, ok := cutReporter(r.text, span)
	if !ok {
		return false
	}
	r.add(piece{Span: name, outer: span, sep: sep, field: FieldAuthor, people: []Name{ParseName(name.In(r.text))}, sure: true})
	return true
}
