package gloss

// A listing is lists of numbers, each under a number of its own. All are added before
// one is asked for.
type listing struct {
	lists []numberList
	added []listedItem
	items []int32
}

// A numberList is one of the lists.
type numberList struct{ from, n, last int32 }

// A listedItem is a number and the list that it is in.
type listedItem struct{ list, item int32 }

// add adds an item to a list.
func (l *listing) add(list, item int32) {
	if short := int(list) + 1 - len(l.lists); short > 0 {
		l.lists = append(l.lists, make([]numberList, short)...)
	}
	k := &l.lists[list]
	k.n++
	k.last = item
	l.added = append(l.added, listedItem{list, item})
}

// post adds the number of a claim to a list, unless it is its last already, or the list
// has as many as count.
func (l *listing) post(list, claim int32) {
	if int(list) < len(l.lists) {
		if k := &l.lists[list]; k.n == mostPostings || k.n > 0 && k.last == claim {
			return
		}
	}
	l.add(list, claim)
}

// close makes the lists of what was added.
func (l *listing) close() {
	l.items = append(l.items[:0], make([]int32, len(l.added))...)
	end := int32(0)
	for _, a := range l.added {
		k := &l.lists[a.list]
		if k.last >= 0 { // none of it is in its place yet
			k.from, k.n, k.last, end = end, 0, -1, end+k.n
		}
		l.items[k.from+k.n] = a.item
		k.n++
	}
}

// clear takes out all that was added.
func (l *listing) clear() {
	for _, a := range l.added {
		l.lists[a.list] = numberList{}
	}
	l.added = l.added[:0]
}

// large reports whether l has more room than is worth keeping.
func (l *listing) large() bool { return max(cap(l.lists), cap(l.added), cap(l.items)) > mostRoomKept }

// of returns a list.
func (l *listing) of(list int32) []int32 {
	if int(list) >= len(l.lists) {
		return nil
	}
	k := &l.lists[list]
	return l.items[k.from : k.from+k.n]
}

// A space gives out parts of one array, until all are given back at once.
type space[T any] struct{ array []T }

// mostTextKept is how long a text may be whose space is kept for others.
const mostTextKept = 1 << 16

// mostRoomKept is how many elements are kept for others.
const mostRoomKept = 1 << 17

// large reports whether s has more room than is worth keeping.
func (s *space[T]) large() bool { return cap(s.array) > mostRoomKept }

// take returns n zero elements.
func (s *space[T]) take(n int) []T {
	const some = 256
	if cap(s.array)-len(s.array) < n {
		s.array = make([]T, 0, max(some, 2*cap(s.array), n))
	}
	from := len(s.array)
	s.array = s.array[:from+n]
	part := s.array[from : from+n : from+n]
	clear(part)
	return part
}

// clear takes all back.
func (s *space[T]) clear() { s.array = s.array[:0] }
