package gloss

import (
	"slices"
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
		if rest, ok := strings.CutSuffix(in, w); ok && isShortEastern(strings.Replace(strings.TrimRight(rest, " "), " ", "", 1)) {
			return Span{s.Start, s.Start + len(strings.TrimRight(rest, " "))}, true
		}
	}
	return s, false
}

// easternByline reads a source of which only the reporter at its start has a label, in
// Chinese, Japanese or Korean writing: 记者：王晓明，《人民日报》，2024年4月9日.
func (r *citationReader) easternByline(f labeledField) bool {
	if f.label != r.Start {
		return false
	}
	in := f.In(r.text)
	end := strings.IndexAny(in, "，,。；|（(／/ \u3000《「")
	for end > 0 && strings.HasPrefix(in[end:], "\u3000") && !partsEastern(in, end, 0) {
		next := strings.IndexAny(in[end+len("\u3000"):], "，,。；|（( \u3000《「")
		if next < 0 {
			end = len(in)
			break
		}
		end += len("\u3000") + next
	}
	if end < 0 {
		end = len(in)
	}
	if !isShortEastern(strings.Replace(in[:end], "\u3000", "", 1)) {
		return false
	}
	r.add(piece{Span: Span{f.Start, f.Start + end}, field: FieldAuthor, people: []Name{ParseName(in[:end])}, sure: true})
	r.scan(Span{f.Start + end, f.End}, false)
	return true
}

// isShortEastern reports whether s may be a name in Chinese, Japanese or Korean
// writing: two to six letters of these.
func isShortEastern(s string) bool {
	const least, most = 2, 6
	n := 0
	for _, r := range s {
		if !isEastern(r) && r != '·' && r != '・' {
			return false
		}
		n++
	}
	return n >= least && n <= most
}

// easternOutletEnds end the names of outlets in Chinese and Japanese writing.
var easternOutletEnds = [...]string{"社", "网", "網", "报", "報", "刊", "电视台", "新闻", "新聞", "日报", "日報", "周刊", "杂志", "通信", "放送", "部", "局", "委", "院", "所", "会", "行", "公司", "大学"}

// easternSemicolon parts sources in Chinese and Japanese: 来源：新华社；财新网.
const easternSemicolon = "；"

// startsAsEasternOutlet reports whether s begins with the name of an outlet, as far as
// the next mark.
func startsAsEasternOutlet(s string) bool {
	const longest = 48
	s = s[:min(len(s), longest)]
	if end := strings.IndexAny(s, "，,。；;：: （(《"); end >= 0 {
		s = s[:end]
	}
	return s != "" && utf8.ValidString(s) && (endsAsEasternOutlet(s) || knownOutlet(s) != outletUnknown)
}

// settleEastern makes a short name before titles in the quotes of Chinese and Japanese
// the author, and so one before such quotes that hold an outlet, or behind an outlet, if its
// family name is known: 王晓明：《稀土出口新规》，《人民日报》; 日本経済新聞、鈴木健一「銅の争奪戦」.
func (r *citationReader) settleEastern() {
	if len(r.pieces) < 3 || len(r.authors) > 0 {
		return
	}
	at := 0
	if p := &r.pieces[0]; p.form == pieceText && (p.kind != outletUnknown || endsAsEasternOutlet(p.In(r.text)) && r.pieces[1].form == pieceText) {
		at = 1
	}
	p := &r.pieces[at]
	in := p.In(r.text)
	if p.field != "" || p.form != pieceText || r.pieces[at+1].form != pieceQuoted || !isShortEastern(in) || p.kind != outletUnknown {
		return
	}
	if _, given := cutJapanese(in); given == "" && endsAsEasternOutlet(in) {
		return // 高橋隆行 is no bank
	}
	name := ParseName(in)
	known := name.Given != ""
	if known && (r.titled || r.pieces[at+1].field == FieldPublication) || at == 0 && r.titled && utf8.RuneCountInString(in) <= 4 {
		p.field, p.people = FieldAuthor, []Name{name}
	}
}

// settleTyped reads a work of a Chinese list of references, where a letter in brackets
// behind the title says what kind of work it is: 王晓明, 李强. 稀土[J]. 国际贸易, 2019(4).
func (r *citationReader) settleTyped() {
	if len(r.authors) > 0 || r.titled {
		return
	}
	code := 1
	for code < len(r.pieces) && !isWorkCode(r.pieces[code].In(r.text)) {
		if p := &r.pieces[code-1]; p.field != "" || p.form != pieceText {
			return
		}
		code++
	}
	if code >= len(r.pieces) || r.pieces[code].form != pieceBracket || r.pieces[code-1].field != "" || r.pieces[code-1].form != pieceText {
		return
	}
	title := code - 1
	for i := range title {
		in := r.pieces[i].In(r.text)
		if !isShortEastern(in) || i == 0 && title == 1 && endsAsEasternOutlet(in) {
			return
		}
	}
	if title == 0 && strings.IndexFunc(r.pieces[0].In(r.text), isEastern) < 0 {
		return
	}
	for i := range title {
		p := &r.pieces[i]
		p.field, p.people = FieldAuthor, []Name{ParseName(p.In(r.text))}
		if in := p.In(r.text); strings.HasSuffix(in, "等") {
			p.people, r.more = []Name{ParseName(strings.TrimSuffix(in, "等"))}, true
		}
	}
	r.pieces[title].field = FieldTitle
	r.titled = true
	for i := code + 1; i < len(r.pieces); i++ {
		p := &r.pieces[i]
		switch {
		case p.field != "" || p.form != pieceText:
		case r.after(i+1, ':') && r.pieces[i+1].field == "":
			p.field, r.pieces[i+1].field = FieldPlace, FieldPublication
			return
		default:
			p.field, p.people = FieldPublication, nil
			return
		}
	}
}

// isWorkCode reports whether s, in brackets, is the letter for a kind of work as
// Chinese lists have it: J, N, EB/OL.
func isWorkCode(s string) bool {
	switch s {
	case "A", "C", "CP", "D", "DB", "DB/OL", "EB", "EB/OL", "G", "J", "J/OL", "M", "M/OL", "N", "N/OL", "P", "R", "R/OL", "S", "Z":
		return true
	}
	return false
}

// endsAsEasternOutlet reports whether s ends as the names of outlets and bodies do in
// Chinese and Japanese writing.
func endsAsEasternOutlet(s string) bool {
	return slices.ContainsFunc(easternOutletEnds[:], func(end string) bool { return strings.HasSuffix(s, end) })
}

// endsAsPaper reports whether s is called as newspapers and magazines are in Chinese and
// Japanese: 经济参考报.
func endsAsPaper(s string) bool {
	const longest = 10
	if utf8.RuneCountInString(s) > longest {
		return false
	}
	for _, end := range [...]string{"报", "報", "周刊", "週刊", "杂志", "雜誌", "新闻", "新聞", "月刊", "评论", "评论周刊", "新闻网", "日报网", "报道", "報道"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

func isEastern(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

// reported adds the reporter whom the text at span names with the word for one.
func (r *citationReader) reported(span Span, sep byte) bool {
	name, ok := cutReporter(r.text, span)
	if !ok {
		return r.outletReporter(span, sep)
	}
	who := ParseName(name.In(r.text))
	if family, given, ok := cutWord(name.In(r.text)); ok {
		who = Name{Family: family, Given: given, FamilyFirst: true}
	}
	r.add(piece{Span: name, outer: span, sep: sep, field: FieldAuthor, people: []Name{who}, sure: true})
	return true
}

// leastEasternByte is the least first byte of the characters that isEastern knows.
const leastEasternByte = 0xE1

// outletReporter adds the outlet and its reporter that the text at span names with a space
// between them: 财联社 记者 李强; 조선일보 김민수 기자.
func (r *citationReader) outletReporter(span Span, sep byte) bool {
	in := span.In(r.text)
	for _, w := range reporterWords {
		if !strings.Contains(in, w) {
			continue // most texts are of another language
		}
		k := strings.LastIndex(in, w)
		if k < 1 || !strings.HasPrefix(w, "기자") && in[k-1] != ' ' && knownOutlet(in[:k]) == outletUnknown {
			continue
		}
		outlet, name := strings.TrimRight(in[:k], " "), strings.TrimLeft(in[k+len(w):], " ：/")
		if name == "" {
			if outlet, name, _ = cutLast(outlet); outlet == "" {
				continue
			}
		}
		if !isShortEastern(name) || strings.Contains(outlet, " ") || !isEastern(firstRune(outlet)) {
			continue
		}
		at := span.Start + strings.LastIndex(in, name)
		r.add(piece{Span: Span{span.Start, span.Start + len(outlet)}, sep: sep, field: FieldPublication})
		r.add(piece{Span: Span{at, at + len(name)}, sep: ' ', field: FieldAuthor, people: []Name{ParseName(name)}, sure: true})
		return true
	}
	return false
}
