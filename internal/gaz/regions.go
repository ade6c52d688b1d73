package gaz

import (
	"cmp"
	"slices"
)

// A region is a state or province of a federation whose cities are named with it.
type region struct{ name, country string }

// regions are the states and provinces of the United States, Canada and Australia, with
// their abbreviations, in the order of bytes. New York is better known as a city.
var regions = [...]region{
	{"Ala.", "US"}, {"Alabama", "US"}, {"Alaska", "US"}, {"Alberta", "CA"}, {"Alta.", "CA"}, {"Ariz.", "US"}, {"Arizona", "US"}, {"Ark.", "US"}, {"Arkansas", "US"},
	{"B.C.", "CA"}, {"BC", "CA"}, {"British Columbia", "CA"}, {"Calif.", "US"}, {"California", "US"}, {"Colo.", "US"}, {"Colorado", "US"}, {"Conn.", "US"},
	{"Connecticut", "US"}, {"D.C.", "US"}, {"DC", "US"}, {"Del.", "US"}, {"Delaware", "US"}, {"Fla.", "US"}, {"Florida", "US"}, {"Ga.", "US"}, {"Georgia", "US"},
	{"Hawaii", "US"}, {"Idaho", "US"}, {"Ill.", "US"}, {"Illinois", "US"}, {"Ind.", "US"}, {"Indiana", "US"}, {"Iowa", "US"}, {"Kan.", "US"}, {"Kansas", "US"},
	{"Kentucky", "US"}, {"Ky.", "US"}, {"La.", "US"}, {"Louisiana", "US"}, {"Maine", "US"}, {"Man.", "CA"}, {"Manitoba", "CA"}, {"Maryland", "US"}, {"Mass.", "US"},
	{"Massachusetts", "US"}, {"Md.", "US"}, {"Mich.", "US"}, {"Michigan", "US"}, {"Minn.", "US"}, {"Minnesota", "US"}, {"Miss.", "US"}, {"Mississippi", "US"},
	{"Missouri", "US"}, {"Mo.", "US"}, {"Mont.", "US"}, {"Montana", "US"}, {"N.B.", "CA"}, {"N.C.", "US"}, {"N.D.", "US"}, {"N.H.", "US"}, {"N.J.", "US"}, {"N.L.", "CA"},
	{"N.M.", "US"}, {"N.S.", "CA"}, {"N.Y.", "US"}, {"NSW", "AU"}, {"Neb.", "US"}, {"Nebraska", "US"}, {"Nev.", "US"}, {"Nevada", "US"}, {"New Brunswick", "CA"},
	{"New Hampshire", "US"}, {"New Jersey", "US"}, {"New Mexico", "US"}, {"New South Wales", "AU"}, {"Newfoundland", "CA"}, {"Newfoundland and Labrador", "CA"},
	{"North Carolina", "US"}, {"North Dakota", "US"}, {"Northern Territory", "AU"}, {"Northwest Territories", "CA"}, {"Nova Scotia", "CA"}, {"Nunavut", "CA"},
	{"Ohio", "US"}, {"Okla.", "US"}, {"Oklahoma", "US"}, {"Ont.", "CA"}, {"Ontario", "CA"}, {"Ore.", "US"}, {"Oregon", "US"}, {"P.E.I.", "CA"}, {"Pa.", "US"},
	{"Pennsylvania", "US"}, {"Prince Edward Island", "CA"}, {"Puerto Rico", "US"}, {"Que.", "CA"}, {"Quebec", "CA"}, {"Queensland", "AU"}, {"Québec", "CA"}, {"R.I.", "US"},
	{"Rhode Island", "US"}, {"S.C.", "US"}, {"S.D.", "US"}, {"Sask.", "CA"}, {"Saskatchewan", "CA"}, {"South Australia", "AU"}, {"South Carolina", "US"},
	{"South Dakota", "US"}, {"Tasmania", "AU"}, {"Tenn.", "US"}, {"Tennessee", "US"}, {"Texas", "US"}, {"Utah", "US"}, {"Va.", "US"}, {"Vermont", "US"}, {"Virginia", "US"},
	{"Vt.", "US"}, {"W.Va.", "US"}, {"Wash.", "US"}, {"Washington State", "US"}, {"West Virginia", "US"}, {"Western Australia", "AU"}, {"Wis.", "US"}, {"Wisconsin", "US"},
	{"Wyo.", "US"}, {"Wyoming", "US"}, {"Yukon", "CA"},
}

// Region returns the country of a state or province by the name or abbreviation with
// which it stands behind that of a city, or "" if it is none.
func Region(name string) string {
	i, ok := slices.BinarySearchFunc(regions[:], name, func(r region, name string) int { return cmp.Compare(r.name, name) })
	if !ok {
		return ""
	}
	return regions[i].country
}
