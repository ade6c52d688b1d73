// Package read turns the bytes of a page into clean text and the text into
// blocks, the lines and wrapped paragraphs of which an article is made.
//
// The steps follow one another: Decode, then the repair of wrongly decoded
// text (package mojibake), Clean, Unwrap, Blocks. Each but the last returns
// the edits that it would make, so that a place in the result can be traced
// back to the input.
package read

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/glossnews/gloss/internal/edit"
)

// Decode returns the edits that make UTF-8 without a byte order mark of src,
// which is UTF-8, UTF-16 or UTF-32. UTF-16 is also told by the zero bytes of
// its Latin letters. There is an edit a line, so that places in the text can
// be traced to the line. Bytes that are wrong in UTF-8 are left to later steps.
func Decode(src string) []edit.Edit {
	switch {
	case strings.HasPrefix(src, "\xef\xbb\xbf"):
		return []edit.Edit{{Start: 0, End: 3}}
	case strings.HasPrefix(src, "\xff\xfe\x00\x00"):
		return wide(src, 4, 4, binary.LittleEndian)
	case strings.HasPrefix(src, "\x00\x00\xfe\xff"):
		return wide(src, 4, 4, binary.BigEndian)
	case strings.HasPrefix(src, "\xff\xfe"):
		return wide(src, 2, 2, binary.LittleEndian)
	case strings.HasPrefix(src, "\xfe\xff"):
		return wide(src, 2, 2, binary.BigEndian)
	}
	switch zeros := zeroBytes(src); {
	case zeros[1] >= 0.4 && zeros[0] <= 0.05:
		return wide(src, 0, 2, binary.LittleEndian)
	case zeros[0] >= 0.4 && zeros[1] <= 0.05:
		return wide(src, 0, 2, binary.BigEndian)
	}
	return nil
}

// zeroBytes returns the share of zero bytes at even and at odd places of the
// beginning of src, of all bytes there.
func zeroBytes(src string) (share [2]float64) {
	n := min(len(src), 4096) &^ 1
	if n < 8 {
		return share
	}
	for i := range n {
		if src[i] == 0 {
			share[i&1] += 2 / float64(n)
		}
	}
	return share
}

// wide decodes UTF-16 or UTF-32, by the size of its units in bytes.
func wide(src string, bom, size int, order binary.ByteOrder) []edit.Edit {
	unit := func(i int) rune {
		if size == 4 {
			return rune(order.Uint32([]byte(src[i : i+4])))
		}
		return rune(order.Uint16([]byte(src[i : i+2])))
	}
	var edits []edit.Edit
	var line []byte
	start := 0
	flush := func(end int) {
		edits = append(edits, edit.Edit{Start: start, End: end, New: string(line)})
		line, start = line[:0], end
	}
	i := bom
	for i+size <= len(src) {
		r := unit(i)
		i += size
		if utf16.IsSurrogate(r) && size == 2 {
			low := rune(0)
			if i+2 <= len(src) {
				low = unit(i)
			}
			if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
				i += 2
			}
		}
		line = utf8.AppendRune(line, r) // a rune that is none becomes U+FFFD
		if r == '\n' {
			flush(i)
		}
	}
	if i < len(src) { // half a unit
		line = utf8.AppendRune(line, utf8.RuneError)
		i = len(src)
	}
	if start < i {
		flush(i)
	}
	return edits
}

// Binary reports whether src, the beginning of an input as decoded, is of a file
// of another kind than text, or text of an encoding that is not read: it begins
// as one of the common formats does, more than a tenth of it are control
// characters, or more than a third is wrong in UTF-8.
func Binary(src string) bool {
	for _, magic := range [...]string{"%PDF-", "PK\x03\x04", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b", "\x7fELF", "MZ\x90", "BZh9", "\xd0\xcf\x11\xe0", "7z\xbc\xaf"} {
		if strings.HasPrefix(src, magic) {
			return true
		}
	}
	control, wrong := 0, 0
	for i, r := range src {
		if r == utf8.RuneError && src[i] != "\uFFFD"[0] {
			wrong++
		}
	}
	for i := range len(src) {
		if c := src[i]; c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b {
			control++
		}
	}
	return control*10 > len(src) || wrong*3 > len(src)
}
