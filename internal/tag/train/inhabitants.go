package main

import (
	"strings"

	"github.com/glossnews/gloss/internal/tag/core"
)

// addInhabitants adds what people of cities and states are called to the
// nationalities, which the tables of countries do not have.
func (d *dictionary) addInhabitants() {
	for name := range strings.FieldsSeq(inhabitants) {
		name = strings.ReplaceAll(name, "_", " ")
		d.add(name, core.Demonym, core.PhraseDemonym)
		if !strings.HasSuffix(name, "s") {
			d.add(name+"s", core.Demonym, core.PhraseDemonym)
		}
	}
}

// inhabitants has the names of one of them, or of several where one is rather a
// newspaper.
const inhabitants = `
Aberdonian Alabamian Alaskan Albertan Andalusian Angeleno Arizonan Arkansan Athenian Aucklander
Bangalorean Barcelonan Beijinger Berliner Bostonian Brummie
Cairene Californian Cantonese Capetonian Chicagoan Coloradan Corsican
Dakotan Damascene Delawarean Delhiite Dubliner Floridian Galician Glaswegian Hawaiian Houstonian
Idahoan Illinoisan Iowan Istanbulite Jerusalemite Johannesburger Kansan Karachiite Kentuckian
Lagosian Lisboner Liverpudlian Londoner Louisianan
Madrileno Mancunian Manitoban Marylander Melburnian Michigander Milanese Minnesotan Mississippian Missourian
Montanan Montrealer Mumbaikar Muscovite
Nairobian Neapolitan Nebraskan Nevadan Newfoundlander New_Jerseyan New_Mexican
Ohioan Okinawan Oklahoman Ontarian Oregonians Parisian Pennsylvanian Philadelphian Porteño Punjabi Quebecker Queenslander
Rhode_Islander San_Franciscan Sardinian Seattleite Seoulite Shanghainese Siberian Sicilian Silesian Sydneysider
Tasmanian Tennesseans Texan Tokyoite Torontonian Tyrolean Utahn Vancouverite Venetian Vermonter Viennese Virginian
Walloon Washingtonian Wellingtonian Wisconsinite Wyomingite Zanzibari
`
