package office

import (
	"slices"
	"strings"
)

// wordPlaces are cities and regions whose names are common words, or better known as
// family names, in the order of bytes.
var wordPlaces = [...]string{
	"Acre", "Agri", "Airport", "Alabaster", "Alliance", "Along", "Annex", "Anthem", "Apex", "Archway", "Bake", "Banning", "Barking", "Bath", "Bear", "Bell", "Bend",
	"Best", "Boom", "Borne", "Bountiful", "Brick", "Brusque", "Buffalo", "Bury", "Butterfly", "Carney", "Castro", "Centennial", "Centre", "Clay", "Cocoa", "Cognac", "Colon",
	"Commonwealth", "Concord", "Confederation", "Converse", "Cork", "Corona", "Crystal", "Date", "Deal", "Defiance", "Delta", "Dole", "Dome", "Eagle", "Enterprise",
	"Erode", "Evergreen", "Falcon", "Fate", "Federal", "Ferguson", "Fishers", "Fleet", "Forest", "Fountain", "Goes", "Golden", "Green", "Greenfield", "Hillside", "Holiday",
	"Homestead", "Hook", "Horn", "Hull", "Humble", "Hurricane", "Imperial", "Islands", "Kant", "Kennedy", "Lakes", "Lander", "Lend", "Lens", "Liberal", "Liberty", "Male",
	"Manage", "Mandela", "Mango", "March", "Marina", "Maritime", "Marks", "Mascara", "Mascot", "Mason", "Mentor", "Meridian", "Metro", "Midstream", "Midway", "Mine",
	"Mission", "Mobile", "Mono", "Moss", "Most", "Much", "Nice", "Normal", "Northeast", "Obama", "Officer", "Olympic", "Opportunity", "Oral", "Orange", "Oriental", "Overland", "Pace", "Para",
	"Paradise", "Paramount", "Pare", "Parole", "Pearl", "Peer", "Plantation", "Plaque", "Plateau", "Plunge", "Police", "Portage", "Prosper", "Providence", "Reading",
	"Republic", "Reservoir", "Retreat", "Reunion", "Revere", "Rich", "Roman", "Roses", "Rubio", "Rugby", "Ruse", "Saga", "Sake", "Sale", "Salt", "Same", "Sandy", "Savage",
	"Seaside", "Sedan", "Semi", "Shaping", "Shoreline", "Simmering", "Sparks", "Split", "Spring", "Springs", "Sterling", "Sulphur", "Summit", "Sunrise", "Sunset", "Superior",
	"Surprise", "Swords", "Tame", "Tank", "Temple", "Time", "Tire", "Torrent", "Tours", "University", "Ware", "Wedding", "Westerly", "Wheeling", "Woodland", "Woodlands", "Worms",
	"Young",
}

// isWordPlace reports whether the name of a city or region is a word that seldom means
// it, unless what stands before says that it is a place.
func isWordPlace(name string) bool {
	_, ok := slices.BinarySearchFunc(wordPlaces[:], name, strings.Compare)
	return ok
}
