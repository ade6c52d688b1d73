package gloss

import "testing"

func TestTmpName(t *testing.T) {
	for _, s := range []string{"Hannah Collymore", "Daniel", "Rob Lenihan", "Julie Michelle Klinger", "Ursula von der Leyen", "Robert F. Kennedy Jr.", "Martin Luther King, Jr.", "John Smith III", "Xi Jinping", "Lee Jae-myung", "Wang Wentao", "Kim Jong Un", "Nguyen Phu Trong", "Michelle Lee", "Jackie Chan", "Ted Lieu", "Collymore, Hannah", "van der Berg, Jan", "Sinéad O’Connor", "Beverly D'Angelo", "Jean-Claude Juncker", "Mohammed bin Salman", "Luiz Inácio Lula da Silva", "Al-Sisi", "HANNAH COLLYMORE", "RONALD McDONALD", "RONALD MCDONALD", "DR. JANE ROE, PhD", "Sir Keir Starmer", "Reuters", "REUTERS", "Reuters Staff", "The Associated Press", "AP", "CFI.co Editorial", "Editorial Board", "Rare Earth Exchanges", "Ministry of Commerce", "BBC News", "Staff Writer", "REEx Editorial Team", "URSULA VON DER LEYEN", "Emmanuel MACRON", "XI JINPING", "Orbán Viktor", "Viktor Orbán", "Nguyễn Phú Trọng", "习近平", "이재명", "新华社", "Wei Wang", "Wang Wei", "To Lam", "Le Monde", "Le Pen", "Marine Le Pen", "Van Jones", "Al Gore", "Robert De Niro", "JD VANCE", "J.D. Vance", "Alan Wm. Wolff", "Canuto, O.", "García Márquez, Gabriel", "King, Martin Luther, Jr.", "Berg, Jan van der", "Mr. Smith", "de Gaulle", "José Ortega y Gasset", "Bashar al-Assad", "Mohammed bin Zayed Al Nahyan", "Jane Roe PhD", "Michael Bloomberg", "Dwayne “The Rock” Johnson", "THE ASSOCIATED PRESS", "BBC NEWS", "Tsai Ing-wen", "Lee Harvey Oswald", "Kim Clark", "Lee Pace", "Ho Chi Minh", "Lê Phương", "Jae-myung Lee", "kesm", "Jane Roe, Reuters", "O'CONNOR, SINEAD", "ANNE-MARIE MACDONALD", "SZIJJÁRTÓ PÉTER", "Mao Ning", "Li Qiang", "Van der Bellen", "Lloyd Austin III", "Guardian staff reporter"} {
		n := ParseName(s)
		t.Logf("%-30q %q %s|%s|%s|%s|%s %v %v", s, n.String(), n.Given, n.Particle, n.Family, n.Suffix, n.Literal, n.FamilyFirst, ParseName(n.String()) == n)
	}
}
