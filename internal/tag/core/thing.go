package core

// longestThing is how many words after its first the name of a thing has at most.
const longestThing = 7

// addThing keeps that the words of token i's run name a ship, a storm or a pipeline:
// "the cargo ship Aurora", "USS Aurora", "Hurricane Ida", "the Delta gas pipeline".
// Elsewhere the article may say the name alone.
func (e *Evidence) addThing(s *Sentence, i int) {
	d := e.doc
	first := int(d.runs[i].start)
	if i != int(d.runs[i].end) || i-first > longestThing {
		return
	}
	if d.Word(first).text == "The" && first < i {
		first++
	}
	switch d.Word(first).text {
	case "Hurricane", "Typhoon", "Cyclone":
		if first+1 != i {
			return
		}
		first++
	case "MV", "USS", "HMS", "RMS", "HMAS":
		const most = 2 // "USS Abraham Lincoln", but not her strike group
		if first == i || i-first > most || d.Word(i).Lists&BodyWord != 0 {
			return
		}
	default:
		if d.Word(first).Lists&(Demonym|Country|TitleWord) != 0 || !d.isPipeline(s, i+1) && !d.isVessel(s, first-1) {
			return
		}
	}
	for j := first; j <= i; j++ {
		if w := d.Word(j); w.Class&Capital != 0 {
			e.word(w).thing = true
		}
	}
}

// isPipeline reports whether tokens i and on of a sentence are "pipeline" or "gas
// pipeline".
func (d *Doc) isPipeline(s *Sentence, i int) bool {
	if i+1 < s.End && (d.Word(i).text == "gas" || d.Word(i).text == "oil") {
		i++
	}
	return i < s.End && (d.Word(i).text == "pipeline" || d.Word(i).text == "pipelines")
}

// isVessel reports whether token i of a sentence is a word for ships or storms, and not
// what is done with goods.
func (d *Doc) isVessel(s *Sentence, i int) bool {
	if i < s.Start {
		return false
	}
	switch d.Word(i).text {
	case "vessel", "tanker", "supertanker", "ferry", "freighter", "frigate", "corvette", "destroyer", "submarine", "warship",
		"yacht", "trawler", "schooner", "icebreaker", "steamship", "motorship", "hurricane", "typhoon", "cyclone":
		return true
	case "ship", "storm", "cruiser", "carrier": // to ship goods; a carrier may be an airline
	default:
		return false
	}
	if i == s.Start {
		return false
	}
	switch d.Word(i - 1).text {
	case "the", "The":
		return d.Word(i).text != "carrier"
	case "cargo", "container", "cruise", "research", "rescue", "passenger", "merchant", "supply", "hospital",
		"sister", "slave", "pirate", "drill", "aircraft", "tropical", "missile", "bulk", "gas", "oil", "LNG":
		return true
	}
	return false
}

// isThing reports whether the article calls all capital words of a run a ship, a storm
// or a pipeline.
func (e *Evidence) isThing(r run) bool {
	first, last := int(r.start), int(r.end)
	if e.doc.Word(first).text == "The" && first < last {
		first++
	}
	if last-first > longestThing {
		return false
	}
	for j := first; j <= last; j++ {
		if w := e.doc.Word(j); w.Class&Capital != 0 && !e.word(w).thing {
			return false
		}
	}
	return true
}
