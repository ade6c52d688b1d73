package gaz

// isAddress reports whether w is a form of address or a title that stands
// before surnames only.
func isAddress(w string) bool {
	switch w {
	case "Capt", "Col", "Dame", "Dr", "Judge", "Justice", "Lady", "Lord", "Lt", "Maj", "Miss", "Mr", "Mrs", "Ms", "Prof",
		"Professor", "Rep", "Sen", "Sgt", "Sir":
		return true
	}
	return false
}

// isSurnameToo reports whether a demonym is also a common surname.
func isSurnameToo(w string) bool {
	switch w {
	case "Bengali", "Catalan", "Czech", "Dane", "English", "Finn", "French", "German", "Greek", "Irish", "Lao", "Nepali",
		"Roman", "Scot", "Thai", "Turk", "Welsh":
		return true
	}
	return false
}

// isGivenToo reports whether a name of the table is a given name as often as
// not, where a name in capitals follows it.
func isGivenToo(w string) bool {
	switch w {
	case "Asia", "Chad", "Cuba", "Dane", "Douglas", "Geneva", "Georgia", "Holland", "India", "Ireland", "Israel", "Jordan",
		"Kenya", "Mali", "Paris", "Roman", "Santiago", "Scot", "Sofia", "Stanley", "Sydney", "Trinidad", "Victoria":
		return true
	}
	return false
}

// isState reports whether w is a word of the state, so that the name before it
// is still the country: China Foreign Ministry, Georgia President.
func isState(w string) bool {
	switch w {
	case "Acting", "Administration", "Ambassador", "Ambassadors", "Army", "Attorney", "Cabinet", "Central", "Chairman",
		"Chancellor", "Chief", "Colonel", "Commerce", "Commissioner", "Congress", "Constitution", "Consulate", "Crown",
		"Crown-Prince", "DAX", "Defence", "Defense", "Democrat", "Democratic", "Democrats", "Department", "Deputy",
		"Director", "Dr", "Economy", "Embassy", "Emperor", "Energy", "Envoy", "Finance", "Foreign", "Former", "Gen",
		"General", "Gov", "Government", "Governor", "Head", "Health", "House", "Industry", "Interim", "Interior", "Justice",
		"Justices", "King", "Labor", "Legislative", "Lt", "MEP", "MP", "MPs", "Mayor", "Minister", "Ministry", "Mr", "Mrs",
		"Ms", "Parliament", "Premier", "President", "Presidential", "Prime", "Prince", "Princess", "Queen", "Rep",
		"Representative", "Reps", "Republican", "Republicans", "Rev", "Secretary", "Sen", "Senate", "Senator", "Sens",
		"Sheikh", "Shura", "Sir", "Speaker", "Special", "State", "Supreme", "Trade", "Transport", "Treasury", "Vice":
		return true
	}
	return false
}

// isNoName reports whether w, which has a capital, is no part of the name next to
// it: a month or day, an abbreviation of a thing, an event.
func isNoName(w string) bool {
	switch w {
	case "AI", "April", "Aug", "August", "Brexit", "COVID-19", "Covid", "DC", "Dec", "December", "Feb", "February", "Friday",
		"GDP", "I", "IT", "Jan", "January", "July", "June", "March", "May", "Monday", "Nov", "November", "Oct", "October",
		"Olympic", "Olympics", "Saturday", "Sept", "September", "Sunday", "Thursday", "Tuesday", "Wednesday":
		return true
	}
	return false
}

// isBody reports whether w heads the names of companies, schools, papers, seas
// and such, whose countries are no countries.
func isBody(w string) bool {
	switch w {
	case "Academies", "Academy", "Accord", "Accords", "Accountants", "Aerospace", "Agency", "Agreement", "Airline",
		"Airlines", "Airport", "Airways", "Architects", "Archives", "Association", "Authority", "Avenue", "Award", "Awards",
		"Ballet", "Bancorp", "Bank", "Bankers", "Basin", "Bay", "Board", "Boulevard", "Brigade", "Broadcasting", "Business",
		"Canal", "Capital", "Cathedral", "Center", "Centre", "Chamber", "Chambers", "Championship", "Championships",
		"Church", "Club", "College", "Commercial", "Commission", "Company", "Confederation", "Conference", "Consensus",
		"Conservatory", "Convention", "Corp", "Corporation", "Corps", "Council", "Cross", "Cup", "Daily", "Declaration",
		"Desert", "Development", "Electric", "Empire", "Engineers", "Exchange", "Expo", "Express",
		"Federation", "Festival", "Forces", "Forum", "Foundation", "Friendly", "Fund", "Galleries", "Gallery", "Games",
		"Gas", "Gazette", "Grand", "Grid", "Group", "Guild", "Gulf", "Herald", "Highway", "Holding", "Holdings",
		"Hospital", "Hotel", "Hotels", "Inc", "Initiative", "Institute", "Institution", "Insurance", "Investment",
		"Investments", "Island", "Islands", "Journal", "Lake", "Lane", "League", "Library", "Limited", "Ltd", "Magazine",
		"Marathon", "Mission", "Mobile", "Motor", "Motors", "Museum", "News", "Observer", "Ocean", "Oil", "Open", "Opera",
		"Orchestra", "Organisation", "Organization", "PLC", "Party", "Petroleum", "Philharmonic", "Plc", "Police", "Post",
		"Press", "Prize", "Project", "Protocol", "Quarterly", "Radio", "Railway", "Railways", "Re", "Reinsurance",
		"Reporter", "Republic", "Review", "River", "Road", "Round", "Roundtable", "School", "Sea", "Securities", "Society",
		"Square", "Station", "Steel", "Strait", "Straits", "Street", "Studies", "Symphony", "TV", "Tech", "Technologies",
		"Technology", "Telecom", "Telecommunications", "Television", "Theater", "Theatre", "Times", "Tobacco", "Today",
		"Tower", "Treaty", "Tribune", "Trust", "Underground", "Union", "Universities", "University",
		"Ventures", "Voice", "Weekly", "Zoo", "plc":
		return true
	}
	return false
}

// isOwnName reports whether w goes on with the name of a body that begins with
// an abbreviation of its country: U.S. Army, US Steel, UK Export Finance.
func isOwnName(w string) bool {
	switch w {
	case "Africa", "Agency", "Air", "Airways", "Antimony", "Army", "Bancorp", "Bank", "Bankruptcy", "Cellular", "Census",
		"Central", "Chamber", "Coast", "Conference", "Corps", "Court", "Cyber", "District", "Energy", "Export", "Fish",
		"Food", "Forces", "Forest", "Geological", "Gymnastics", "Holocaust", "Independence", "Institute", "International",
		"Marine", "Marines", "Masters", "Naval", "Navy", "Olympic", "Park", "Postal", "Rare", "Secret", "Small", "Soccer",
		"Space", "Statistics", "Steel", "Today", "University":
		return true
	}
	return false
}

// isLoose reports whether a word of isBody is as often a mere noun in capitals,
// so that it makes no name with an adjective alone.
func isLoose(w string) bool {
	switch w {
	case "Agency", "Bank", "Board", "Business", "Capital", "Commercial", "Commission", "Company", "Conference", "Council",
		"Development", "Electric", "Exchange", "Forces", "Forum", "Fund", "Games", "Gas", "Grand", "Group", "Insurance",
		"Investment", "Investments", "Island", "Islands", "Mission", "Mobile", "News", "Oil", "Police", "Press", "Project",
		"Railways", "School", "Street", "Studies", "Tech", "Technology", "Television", "Today", "Trust", "Union",
		"Universities":
		return true
	}
	return false
}

// isOfBody reports whether w begins a name before "of" and a country, besides
// the words of isBody.
func isOfBody(w string) bool {
	switch w {
	case "Accountants", "Alternative", "Archbishop", "Army", "Banco", "Banque", "Bishop", "Companhia", "Congress", "Court",
		"Hero", "Instituto", "Isle", "Ministry", "Order", "Parliament", "Partitions", "Survey", "Treaty", "Universidad",
		"Université", "Voice":
		return true
	}
	return false
}

// isEpithet reports whether w, before the name of a country, is no part of it.
func isEpithet(w string) bool {
	switch w {
	case "Ancient", "British", "Colonial", "Communist", "Fascist", "Global", "Imperial", "Mainland", "Modern", "Nazi",
		"Neighboring", "Neighbouring", "Post-war", "Pre-war", "Roman", "Socialist", "Soviet", "Team", "Tsarist":
		return true
	}
	return false
}

// isFunction reports whether w is a function word in capitals, which says
// nothing of the name after it.
func isFunction(w string) bool {
	switch w {
	case "A", "About", "According", "Across", "After", "Against", "All", "Although", "An", "And", "Another", "Are", "Around",
		"As", "At", "Because", "Before", "Between", "Beyond", "Both", "But", "By", "Can", "Could", "Did", "Do", "Does",
		"During", "Each", "Either", "Even", "Every", "Following", "For", "From", "Given", "Had", "Has", "Have", "Her",
		"Here", "His", "How", "However", "If", "In", "Including", "Inside", "Into", "Is", "Its", "Let", "Like", "Make",
		"Many", "May", "Meanwhile", "More", "Most", "Must", "My", "Neither", "No", "Nor", "Not", "Now", "Of", "On", "Once",
		"Only", "Or", "Other", "Our", "Outside", "Over", "Should", "Since", "So", "Some", "Than", "That", "The", "Their",
		"Then", "There", "These", "This", "Those", "Though", "Through", "Throughout", "To", "Today", "Toward", "Towards",
		"Under", "Unlike", "Until", "Versus", "Via", "Vs", "Was", "Were", "What", "When", "Where", "Whether", "Which",
		"While", "Whilst", "Who", "Why", "Will", "With", "Within", "Without", "Would", "Yesterday", "Yet", "Your":
		return true
	}
	return false
}

// isForce reports whether a word of isOwnName ends the name.
func isForce(w string) bool {
	switch w {
	case "Airways", "Army", "Bancorp", "Corps", "Forces", "Gymnastics", "Marine", "Marines", "Navy", "Soccer", "Steel", "Today":
		return true
	}
	return false
}

// isTongue reports whether an adjective is also a language.
func isTongue(w string) bool {
	switch w {
	case "Albanian", "Armenian", "Basque", "Bulgarian", "Burmese", "Catalan", "Chinese", "Croatian", "Czech", "Danish",
		"Dutch", "English", "Estonian", "Finnish", "French", "Georgian", "German", "Greek", "Hungarian", "Icelandic",
		"Indonesian", "Irish", "Italian", "Japanese", "Kazakh", "Korean", "Kurdish", "Lao", "Latvian", "Lithuanian",
		"Maltese", "Mongolian", "Nepali", "Norwegian", "Polish", "Portuguese", "Romanian", "Russian", "Serbian", "Slovak",
		"Slovenian", "Somali", "Spanish", "Swedish", "Thai", "Tibetan", "Turkish", "Ukrainian", "Uzbek", "Vietnamese",
		"Welsh":
		return true
	}
	return false
}

// isStateShort reports whether w, before a point, is what newspapers write for a
// state of the Union.
func isStateShort(w string) bool {
	switch w {
	case "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md",
		"Mich", "Minn", "Miss", "Mo", "Mont", "N", "Neb", "Nev", "Okla", "Ore", "Pa", "S", "Tenn", "Tex", "Va", "Vt", "W",
		"Wash", "Wis", "Wyo":
		return true
	}
	return false
}
