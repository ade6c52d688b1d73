package gloss

import "testing"

func TestTmpByline(t *testing.T) {
	for _, s := range []string{
		"By Daniel", "By Hannah Collymore and Rob Lenihan", "BY JANE ROE | Reuters", "by Jane Roe, Senior Reporter", "By Jane Roe, Special to The Star", "Written by Jane Roe", "Author: Jane Roe", "Words by Jane Roe", "By REUTERS", "Jane Roe, The Asian Lawyer", "By Our Correspondent", "By Ann Poe, Bob Lee and Cyd Moe", "ABBY Smith wins", "By the numbers", "By 2030, China will dominate", "By contrast, Beijing", "By Monday, China will act", "By Design", "BY THE NUMBERS", "By Jane Roe in Beijing and Rob Lenihan in London", "By Jane Roe, PhD", "By Martin King, Jr. and Ann Lee", "By Felix Schröder, Jörg Soldwisch, dpa", "By Jane Roe for The Star", "Jane Roe | Reuters", "Donald Trump", "Rare Earths, The Missing Link", "By Jane Roe | September 23, 2025", "By Jane Roe, Reuters, Sept. 23, 2025 at 4 p.m.", "Jessica Seah, The Asian Lawyer (15/02/12):", "CFI.co Editorial", "Reuters Staff", "By Jane Roe, Chief Economist, Big Bank", "By Jane Roe, Director of Research and Strategy", "By Land and Sea", "By Popular Demand", "By Jane Roe - BBC News", "By The Associated Press", "By China", "By Xi Jinping", "Sept 23, 2025 | By Jane Roe", "By Jane Roe and John Doe, Bloomberg News", "White House, Associated Press", "Speculation and Analysis", "By Ursula von der Leyen", "South Korea, Senior Reporter", "BY HANNAH COLLYMORE AND ROB LENIHAN", "By using tariffs, China", "By CFI.co", "By April Roe", "By April", "By Jane Roe, a senior fellow at the Institute", "By Jane Roe (Reuters)", "Posted by Daniel", "By Daniel O’Connor, Rare Earth Exchanges", "By", "By:", "September 23, 2025 by Jane Roe", "Published on 23 Sep 2025 10:00 BST By Jane Roe, Reuters", "September 23, 2025", "By Jane Roe Updated September 23, 2025",
	} {
		n, ok := parseByline(s)
		t.Logf("%-60q %v %q", s, ok, n)
	}
}
