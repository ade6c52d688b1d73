package gaz

// isAddress reports whether w is a form of address or a title that stands
// before surnames only.
func isAddress(w string) bool {
	switch w {
	case "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Dame", "Lord", "Lady", "Prof", "Prof.", "Professor",
		"Sen", "Sen.", "Rep", "Rep.", "Judge", "Justice", "Sgt", "Sgt.", "Capt", "Capt.", "Lt", "Lt.", "Col", "Col.", "Maj", "Maj.":
		return true
	}
	return false
}

// isSurname reports whether a demonym is also a common surname.
func isSurname(w string) bool {
	switch w {
	case "French", "English", "German", "Welsh", "Irish", "Roman", "Finn", "Scot", "Dane", "Thai", "Czech", "Greek", "Catalan", "Lao", "Turk", "Nepali", "Bengali":
		return true
	}
	return false
}

// isGivenToo reports whether a name of the table is also a given name.
func isGivenToo(w string) bool {
	switch w {
	case "America", "Argentina", "Asia", "Berlin", "Burma", "Chad", "China", "Cuba", "Dane", "Dominica", "Douglas", "France", "Geneva", "Georgia",
		"German", "Hamilton", "India", "Ireland", "Irish", "Israel", "Jersey", "Jordan", "Kenya", "Kingston", "London", "Mali", "Paris", "Roman",
		"Santiago", "Scot", "Sofia", "Stanley", "Sydney", "Trinidad", "Victoria", "Vienna", "Washington", "Holland", "Cairo", "Lima", "Egypt":
		return true
	}
	return false
}

// isState reports whether w is a word of the state, so that the name before it
// is still the country: China Foreign Ministry, Georgia President.
func isState(w string) bool {
	switch w {
	case "Administration", "Ambassador", "Army", "Cabinet", "Chancellor", "Commerce", "Congress", "Constitution", "Crown", "Defence", "Defense", "Department", "Deputy",
		"Embassy", "Emperor", "Energy", "Economy", "Finance", "Foreign", "Former", "Government", "Governor", "House", "Interior", "Justice", "King", "Labor", "Minister", "Ministry",
		"Parliament", "President", "Presidential", "Premier", "Prime", "Prince", "Princess", "Queen", "Secretary", "Senate", "Senator", "State", "Supreme",
		"Trade", "Treasury", "Vice", "Attorney", "Special", "Representative", "Envoy", "Consulate", "Chief", "Central", "Health", "Transport", "Industry",
		"Chairman", "Director", "Head", "General", "Gen.", "Sen.", "Rep.", "Gov.", "Rev.", "Dr", "Mr", "Mrs", "Ms", "Sir", "Republican", "Republicans", "Democrat", "Democrats", "Democratic",
		"Sheikh", "Crown-Prince", "Colonel", "Commissioner", "Justices", "Interim", "Acting", "Legislative", "Shura", "MEP", "MP", "MPs", "DAX", "Speaker":
		return true
	}
	return false
}

// isCalendar reports whether w is a month or a day.
func isCalendar(w string) bool {
	switch w {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Covid", "COVID-19", "Brexit", "AI", "I", "GDP", "IT":
		return true
	}
	return false
}

// isBody reports whether w heads the names of companies, schools, papers, seas
// and such, whose countries are no countries.
func isBody(w string) bool {
	switch w {
	case "Academy", "Airline", "Airlines", "Airport", "Airways", "Aerospace", "Agency", "Archives", "Association", "Authority", "Award", "Awards", "Bancorp", "Bank", "Bankers", "Basin", "Bay",
		"Board", "Broadcasting", "Brigade", "Business", "Canal", "Capital", "Cathedral", "Center", "Centre", "Chamber", "Chambers", "Championship", "Championships", "Church", "Club", "College", "Commercial", "Commission", "Company",
		"Confederation", "Conference", "Conservatory", "Corp", "Corp.", "Corporation", "Council", "Cup", "Daily", "Desert", "Development", "Electric", "Exchange", "Expo", "Express", "Federation",
		"Festival", "Forum", "Foundation", "Fund", "Galleries", "Gallery", "Games", "Gas", "Gazette", "Grand", "Group", "Gulf", "Guild", "Herald", "Holding", "Holdings", "Hospital", "Hotel", "Hotels", "Inc", "Inc.", "Initiative",
		"Institute", "Institution", "Insurance", "Investment", "Investments", "Island", "Islands", "Journal", "Lake", "League", "Library", "Limited", "Ltd", "Ltd.", "Magazine", "Marathon", "Motor", "Motors", "Museum", "News",
		"Observer", "Ocean", "Oil", "Open", "Opera", "Orchestra", "Organisation", "Organization", "Party", "Petroleum", "Plc", "PLC", "plc", "Post", "Press", "Prize", "Project",
		"Quarterly", "Radio", "Railway", "Railways", "Reinsurance", "Re", "Reporter", "Review", "River", "School", "Sea", "Securities", "Society", "Station", "Steel", "Strait", "Straits", "Street", "Studies", "Symphony", "Technologies", "Technology", "Telecom", "Telecommunications",
		"Television", "Theatre", "Theater", "Times", "Today", "Tobacco", "Tower", "Tribune", "Trust", "TV", "Union", "Universities", "University", "Ventures", "Weekly", "Zoo", "Empire", "Republic", "Forces", "Corps", "Cross", "Voice", "Friendly", "Academies", "Engineers", "Accountants", "Architects", "Gestion", "Mission", "Tech", "Police", "Underground", "Ballet", "Philharmonic", "Grid", "Mobile", "Unicom", "Evergrande", "Vanke":
		return true
	}
	return false
}

// isOwnName reports whether w goes on with the name of a body that begins with
// an abbreviation of its country: U.S. Army, US Steel, UK Export Finance.
func isOwnName(w string) bool {
	switch w {
	case "Army", "Navy", "Air", "Marine", "Marines", "Coast", "Steel", "Geological", "Postal", "Agency", "District", "Court", "Fish", "Forest", "Park", "Statistics", "Export", "Bancorp", "Bank", "Today", "Airways", "University",
		"Chamber", "Forces", "Central", "Africa", "Bankruptcy", "Census", "Soccer", "Masters", "Cellular", "Institute", "Conference", "Olympic", "Naval", "Corps", "Cyber", "Space", "Rare", "Antimony":
		return true
	}
	return false
}

// isLoose reports whether a word of isBody is as often a mere noun in capitals,
// so that it makes no name with an adjective alone.
func isLoose(w string) bool {
	switch w {
	case "Business", "Capital", "Commercial", "Company", "Conference", "Development", "Electric", "Exchange", "Forces", "Forum", "Fund", "Gas", "Grand", "Group", "Investment",
		"Investments", "Island", "Islands", "Mobile", "News", "Oil", "Police", "Project", "Railways", "School", "Street", "Studies", "Tech", "Technology", "Television", "Today", "Trust", "Union", "Mission", "Bank", "Press", "Board", "Agency", "Commission", "Council", "Games", "Universities", "Insurance":
		return true
	}
	return false
}

// isOfBody reports whether w begins a name before "of" and a country, besides
// the words of isBody.
func isOfBody(w string) bool {
	switch w {
	case "Accountants", "Congress", "Court", "Hero", "Ministry", "Order", "Parliament", "Partitions", "Survey", "Treaty", "Voice", "Isle", "Alternative", "Universidad", "Instituto", "Banco", "Banque", "Université", "Companhia", "Archbishop", "Bishop":
		return true
	}
	return false
}

// isEpithet reports whether w, before the name of a country, is no part of it.
func isEpithet(w string) bool {
	switch w {
	case "Ancient", "British", "Communist", "Colonial", "Fascist", "Global", "Imperial", "Mainland", "Modern", "Nazi", "Roman", "Soviet", "Socialist", "Tsarist", "Pre-war", "Post-war", "Neighbouring", "Neighboring", "Team":
		return true
	}
	return false
}

// isFunction reports whether w is a function word in capitals, which says
// nothing of the name after it.
func isFunction(w string) bool {
	switch w {
	case "The", "A", "An", "In", "On", "At", "To", "From", "Of", "And", "But", "Or", "For", "With", "Without", "By", "As", "Into", "Like", "Unlike", "If", "Is", "Are", "Was", "Were", "Can", "Will", "Not", "No",
		"Nor", "So", "Yet", "Why", "How", "What", "When", "Where", "While", "Whilst", "Who", "Both", "Between", "Against", "About", "Across", "After", "Before", "During", "Since", "Because", "Although", "Though",
		"That", "This", "These", "Those", "Its", "Their", "Our", "His", "Her", "My", "Your", "Some", "All", "Many", "Most", "More", "Over", "Under", "Only", "Even", "Should", "Could", "Would", "May", "Must", "Has", "Have", "Had", "Do", "Does", "Did", "Than", "Then", "There", "Here", "Today", "Yesterday", "Now", "Outside", "Inside", "Within", "Via", "Versus", "Vs", "Meanwhile", "However", "Whether", "Until", "Toward", "Towards", "Through", "Throughout", "Around", "Beyond", "Given", "Once", "Every", "Each", "Another", "Other", "Neither", "Either", "Let", "Make", "Following", "Including", "According":
		return true
	}
	return false
}
