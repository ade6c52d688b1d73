package gloss

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"strings"
	"unicode/utf8"
)

// ReadStyle reads a Style as JSON, with name as its file in errors. The error is from r,
// is ErrTooLong for more than 4 MiB, is a [*SyntaxError] where the JSON is wrong, or is
// that of [Style.Check]. Names of fields are written as the fields of Style say, once.
func ReadStyle(r io.Reader, name string) (*Style, error) {
	s := new(Style)
	if err := readSettings(r, name, "style", s, s.Check); err != nil {
		return nil, err
	}
	return s, nil
}

// A memberError is what is wrong with a member of settings. The path leads to it
// through the objects that it is in.
type memberError struct {
	path []string
	msg  string
}

func (e *memberError) Error() string { return e.msg }

// readSettings reads the one JSON value of the file called name into settings, which
// are a what, and checks it. The error of a mistake in the JSON names the line, and so
// does a memberError of check.
func readSettings(r io.Reader, name, what string, settings any, check func() error) error {
	const most = 4 << 20
	data, err := readUpTo(r, most)
	if err != nil {
		return readError(err, cmp.Or(name, what))
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF")) // some editors write it before UTF-8
	wrong := func(offset int64, msg string) error {
		return &SyntaxError{File: name, Line: 1 + lineEnds(string(data), 0, int(min(offset, int64(len(data))))), Msg: msg}
	}
	if !utf8.Valid(data) {
		return wrong(int64(invalidAt(data)), "this is not UTF-8")
	}
	if text := bytes.TrimSpace(data); len(text) == 0 || bytes.Equal(text, []byte("null")) {
		verb := "is"
		if strings.HasSuffix(what, "s") {
			verb = "are"
		}
		return wrong(0, "there "+verb+" no "+what)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	if err := d.Decode(settings); err != nil {
		return wrong(errorOffset(err, d), settingsMessage(err))
	}
	if _, err := d.Token(); err != io.EOF {
		return wrong(d.InputOffset(), "something follows the "+what)
	}
	if at, msg := misnamed(data, reflect.TypeOf(settings)); msg != "" {
		return wrong(at, msg)
	}
	err = check()
	if e, ok := errors.AsType[*memberError](err); ok {
		return wrong(offsetOf(data, e.path), e.msg)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", cmp.Or(name, what), err)
	}
	return nil
}

// readUpTo returns all of r if that is no more than most bytes. The error is from r, or
// is ErrTooLong.
func readUpTo(r io.Reader, most int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	if err == nil && int64(len(data)) > most {
		return nil, fmt.Errorf("more than %d bytes: %w", most, ErrTooLong)
	}
	return data, err //nolint:wrapcheck // the caller says what was read
}

// readError returns err with the name of what was read, unless it names a file
// itself.
func readError(err error, name string) error {
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		return err
	}
	return fmt.Errorf("read %s: %w", name, err)
}

// settingsMessage says what is wrong in JSON without the names that Go has for it.
func settingsMessage(err error) string {
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return "the JSON ends in the middle"
	}
	e, ok := errors.AsType[*json.UnmarshalTypeError](err)
	if !ok {
		return strings.TrimPrefix(err.Error(), "json: ")
	}
	what := "the whole"
	if e.Field != "" {
		what = clipped(e.Field)
	}
	if number, ok := strings.CutPrefix(e.Value, "number "); ok {
		return what + ": " + clipped(number) + " is out of range"
	}
	want := "an object"
	switch e.Type.Kind() {
	case reflect.String:
		want = "a text"
	case reflect.Bool:
		want = "true or false"
	case reflect.Slice, reflect.Array:
		want = "a list"
	case reflect.Int, reflect.Float64:
		want = "a number"
	default:
	}
	return what + ": " + want + " is expected, not " + e.Value
}

// errorOffset returns the place of a mistake in what d has read, in bytes.
func errorOffset(err error, d *json.Decoder) int64 {
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return e.Offset
	}
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return e.Offset
	}
	return d.InputOffset()
}

// misnamed returns where in data, which was decoded into a value of type t, the name
// of a field is written in other letters than it has, or a name stands a second time,
// which encoding/json lets pass. The message is "" if nothing is wrong.
func misnamed(data []byte, t reflect.Type) (at int64, msg string) {
	d := json.NewDecoder(bytes.NewReader(data))
	msg = misnamedValue(d, t)
	return d.InputOffset(), msg
}

func misnamedValue(d *json.Decoder, t reflect.Type) (msg string) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	token, err := d.Token()
	if err != nil {
		return ""
	}
	switch token {
	case json.Delim('{'):
		msg = misnamedMember(d, t)
	case json.Delim('['):
		for d.More() && msg == "" {
			msg = misnamedValue(d, t.Elem())
		}
	default:
		return ""
	}
	if msg == "" {
		_, _ = d.Token() // the closing brace
	}
	return msg
}

// misnamedMember is misnamedValue for the members of an object.
func misnamedMember(d *json.Decoder, t reflect.Type) string {
	seen := map[string]bool{}
	for d.More() {
		token, err := d.Token()
		key, ok := token.(string)
		if err != nil || !ok {
			return ""
		}
		if seen[key] {
			return fmt.Sprintf("%q is there twice", clipped(key))
		}
		seen[key] = true
		in, name := memberType(t, key)
		switch name {
		case key:
		case "":
			return fmt.Sprintf("unknown field %q", clipped(key))
		default:
			return fmt.Sprintf("unknown field %q; it is %q", clipped(key), name)
		}
		if msg := misnamedValue(d, in); msg != "" {
			return msg
		}
	}
	return ""
}

// memberType returns the type of the member key of a value of type t, and what it is
// called, or "" if there is none.
func memberType(t reflect.Type, key string) (in reflect.Type, name string) {
	switch t.Kind() {
	case reflect.Map:
		return t.Elem(), key
	case reflect.Struct:
	default:
		return t, key
	}
	for f := range t.Fields() {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == key {
			return f.Type, key
		}
		if strings.EqualFold(tag, key) {
			in, name = f.Type, tag
		}
	}
	return in, name
}

// offsetOf returns the end of the name to which a path leads in data, an object.
func offsetOf(data []byte, path []string) int64 {
	d := json.NewDecoder(bytes.NewReader(data))
	for _, key := range path {
		if t, err := d.Token(); err != nil || t != json.Delim('{') {
			return 0
		}
		for {
			t, err := d.Token()
			if err != nil || t == json.Delim('}') {
				return 0
			}
			if t == key {
				break
			}
			var value json.RawMessage
			if d.Decode(&value) != nil {
				return 0
			}
		}
	}
	return d.InputOffset()
}
