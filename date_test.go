package gloss

import (
	"testing"
)

func TestTmp(t *testing.T) {
	for _, s := range []string{"Sep 23, 2025", "Sept. 23, 2025", "September 23, 2025", "23 September 2025", "23 Sep 2025", "23rd of September, 2025", "Sept. 23rd, 2025", "2025-09-23", "2025-09-23T14:05:00Z", "2025-09-23 14:05:11", "2025/09/23", "2025.09.23", "20250923", "Tuesday, September 23, 2025", "Tue, 23 Sep 2025 14:05:00 +0000", "Sept. 23, 2025, 4:05 p.m. EDT", "September 23, 2025 at 4:05 PM ET", "Updated: Sept. 23, 2025", "Published September 23, 2025", "Posted on September 23, 2025", "Last updated 23 Sep 2025", "First published: 23 Sep 2025", "Date: 23 Sep 2025", "Sep 23, 2025 | 5 min read", "Sept. 2025", "September 2025", "2025", "23 Sept. 2025 10:00 BST", "15-Apr-25", "9/23/2025", "23/09/2025", "03/04/2025", "2025年9月23日", "２０２５年９月２３日", "SEP\u00a023,  2025", "Feb 30, 2025", "2025-13-01", "The hearing on Sept. 23, 2025 was", "September 23, 20254:05 PM ET", "Published: 10:12 BST, 23 September 2025", "2025-09-23T14:05:00+02:00", "2024-04-22 15:26:46.863186+00:00", "15/02/12", "09/09/2025", "Guardian Tue 23 Sep 2025 14.05 BST", "Tue 23 Sep 2025 14.05 BST", "(September 8, 2026).", "Reuters, 2025", "Sep '25", "2025年", "Published September 23, 2025 / Updated September 24, 2025 1:00 pm", "Updated 4:05 PM EDT, September 23, 2025", "May", "23.09.2025", "5 September 23, 2025"} {
		d, ok := ParseDate(s)
		t.Logf("%-60q %v %v", s, d, ok)
	}
}
