package office

// PlaceCountry returns the code of the country that a city or region is in, or ""
// if it is not known. A name that several have is the one that news means by it.
func PlaceCountry(name string) string { return placeCountry(name) }
