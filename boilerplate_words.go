package gloss

import (
	"slices"
	"strings"
)

// wholeLineKind returns the kind of a folded line that is boilerplate as a
// whole, or "".
func wholeLineKind(folded []byte) BoilerplateKind {
	switch string(folded) {
	case "search", "search for", "search this site", "search site", "search …", "search...":
		return BoilerplateSearch
	case "subscribe", "subscribe now", "subscribe today", "newsletter", "newsletter signup", "newsletter sign-up", "sign up", "email address", "your email",
		"join our mailing list", "join our newsletter", "get our newsletter", "no spam", "no spam. unsubscribe anytime", "unsubscribe anytime":
		return BoilerplateNewsletter
	case "comments", "no comments", "no comments yet", "comment", "leave a comment", "leave a reply", "leave a reply cancel reply", "submit a comment", "post a comment",
		"add a comment", "add comment", "write a comment", "submit comment", "post comment", "cancel reply", "join the conversation", "join the discussion",
		"name (required)", "email (required)", "comments are closed", "comments are off for this post", "δ":
		return BoilerplateComments
	case "related articles", "related posts", "related stories", "related news", "related content", "related reading", "related coverage", "related topics", "related",
		"read more", "read next", "read also", "also read", "you may also like", "you might also like", "more stories", "more news", "more articles", "recent posts", "recent news",
		"recent articles", "recent stories", "latest news", "latest posts", "latest articles", "latest stories", "trending", "trending now", "trending stories", "most read", "most popular",
		"popular posts", "popular stories", "popular now", "recommended", "recommended reading", "recommended for you", "recommended stories", "see also", "in other news", "editor's picks", "editors' picks",
		"don't miss", "up next", "what to read next", "more on this story", "more on this topic", "top stories", "keep reading":
		return BoilerplateRelatedHeadlines
	case "about the author", "about the authors", "about author", "+ posts", "author archive", "author archives":
		return BoilerplateAuthorBox
	case "share", "share this", "share this article", "share this post", "share this story", "share article", "share it", "tweet", "copy link", "link copied", "print", "print this page",
		"like this", "like loading", "like", "loading", "follow us", "follow us on", "connect with us", "share with your friends", "share via":
		return BoilerplateShareLinks
	case "table of contents", "contents", "table of contents toggle", "toggle table of contents":
		return BoilerplateTableOfContents
	case "skip to content", "skip to main content", "menu", "main menu", "home", "toggle navigation", "close", "close menu", "open menu", "back to top", "scroll to top", "previous post", "next post",
		"previous article", "next article", "previous", "next", "← previous", "next →", "advertisement", "advertisements", "advertising", "story continues below advertisement", "article continues below advertisement", "sponsored", "sponsored content", "continue reading",
		"log in", "login", "sign in", "register", "privacy policy", "terms of service", "terms of use", "terms & conditions", "contact us", "about us", "cookie policy", "advertise", "advertise with us", "listen to this article", "listen", "audio", "video":
		return BoilerplateNavigation
	case "all rights reserved":
		return BoilerplateCopyright
	}
	return ""
}

// lineStarts are the beginnings, folded, of lines that are boilerplate. A
// sentence may begin with the loose ones too, and counts only if it is short. The
// others say more than a sentence of an article does: they end in a colon, or speak
// of the page or to its reader.
var lineStarts = [...]struct {
	start string
	loose bool
	kind  BoilerplateKind
}{
	{"read: ", true, BoilerplateRelatedHeadlines},
	{"read | ", true, BoilerplateRelatedHeadlines},
	{"also read | ", true, BoilerplateRelatedHeadlines},
	{"advertisement - ", true, BoilerplateNavigation},

	{"subscribe to ", true, BoilerplateNewsletter},
	{"subscribe for ", true, BoilerplateNewsletter},
	{"sign up for ", true, BoilerplateNewsletter},
	{"sign up to ", true, BoilerplateNewsletter},
	{"sign up here", true, BoilerplateNewsletter},
	{"signup for ", true, BoilerplateNewsletter},
	{"enter your email", true, BoilerplateNewsletter},
	{"join our newsletter", false, BoilerplateNewsletter},
	{"join our mailing", false, BoilerplateNewsletter},
	{"enter your email address to ", false, BoilerplateNewsletter},
	{"thanks for subscribing", true, BoilerplateNewsletter},
	{"thank you for subscribing", true, BoilerplateNewsletter},
	{"by subscribing", true, BoilerplateNewsletter},
	{"by subscribing you agree", false, BoilerplateNewsletter},
	{"by subscribing, you agree", false, BoilerplateNewsletter},
	{"by signing up", true, BoilerplateNewsletter},
	{"by signing up you agree", false, BoilerplateNewsletter},
	{"by signing up, you agree", false, BoilerplateNewsletter},
	{"you can unsubscribe", true, BoilerplateNewsletter},
	{"you can unsubscribe at any time", false, BoilerplateNewsletter},
	{"you can unsubscribe anytime", false, BoilerplateNewsletter},
	{"you have successfully subscribed", false, BoilerplateNewsletter},
	{"get our free ", true, BoilerplateNewsletter},
	{"get the latest news", true, BoilerplateNewsletter},
	{"we don't spam", false, BoilerplateNewsletter},
	{"your email address will not be published", false, BoilerplateComments},
	{"required fields are marked", false, BoilerplateComments},
	{"save my name", true, BoilerplateComments},
	{"save my name, email", false, BoilerplateComments},
	{"save my name and email", false, BoilerplateComments},
	{"you must be logged in to ", true, BoilerplateComments},
	{"you must be logged in to post a comment", false, BoilerplateComments},
	{"you must be logged in to comment", false, BoilerplateComments},
	{"notify me of ", true, BoilerplateComments},
	{"notify me of follow-up ", false, BoilerplateComments},
	{"notify me of new ", false, BoilerplateComments},
	{"this site uses akismet", false, BoilerplateComments},
	{"be the first to comment", true, BoilerplateComments},
	{"related: ", true, BoilerplateRelatedHeadlines},
	{"related article: ", true, BoilerplateRelatedHeadlines},
	{"related articles: ", true, BoilerplateRelatedHeadlines},
	{"read more: ", true, BoilerplateRelatedHeadlines},
	{"read next: ", true, BoilerplateRelatedHeadlines},
	{"read also: ", true, BoilerplateRelatedHeadlines},
	{"also read: ", true, BoilerplateRelatedHeadlines},
	{"see also: ", true, BoilerplateRelatedHeadlines},
	{"more from ", true, BoilerplateRelatedHeadlines},
	{"view all posts", true, BoilerplateAuthorBox},
	{"more posts by ", true, BoilerplateAuthorBox},
	{"all posts by ", true, BoilerplateAuthorBox},
	{"posts by ", true, BoilerplateAuthorBox},
	{"all articles by ", true, BoilerplateAuthorBox},
	{"more articles by ", true, BoilerplateAuthorBox},
	{"more by ", true, BoilerplateAuthorBox},
	{"about the author: ", false, BoilerplateAuthorBox},
	{"share this: ", false, BoilerplateShareLinks},
	{"share on ", true, BoilerplateShareLinks},
	{"share via ", true, BoilerplateShareLinks},
	{"share to ", true, BoilerplateShareLinks},
	{"click to share", true, BoilerplateShareLinks},
	{"click to email", true, BoilerplateShareLinks},
	{"click to print", true, BoilerplateShareLinks},
	{"follow us on ", true, BoilerplateShareLinks},
	{"follow us: ", false, BoilerplateShareLinks},
	{"©", false, BoilerplateCopyright},
	{"(c) 19", false, BoilerplateCopyright},
	{"(c) 20", false, BoilerplateCopyright},
	{"copyright ©", false, BoilerplateCopyright},
	{"copyright (c)", false, BoilerplateCopyright},
	{"copyright 19", true, BoilerplateCopyright},
	{"copyright 20", true, BoilerplateCopyright},
	{"image credit", true, BoilerplateImageAlt},
	{"image credit: ", false, BoilerplateImageAlt},
	{"image source", true, BoilerplateImageAlt},
	{"image source: ", false, BoilerplateImageAlt},
	{"image: ", true, BoilerplateImageAlt},
	{"image courtesy", true, BoilerplateImageAlt},
	{"images: ", true, BoilerplateImageAlt},
	{"photo: ", true, BoilerplateImageAlt},
	{"photo by ", true, BoilerplateImageAlt},
	{"photo credit", true, BoilerplateImageAlt},
	{"photo credit: ", false, BoilerplateImageAlt},
	{"photo courtesy", true, BoilerplateImageAlt},
	{"photograph: ", true, BoilerplateImageAlt},
	{"file photo", true, BoilerplateImageAlt},
	{"featured image", true, BoilerplateImageAlt},
	{"featured image: ", false, BoilerplateImageAlt},
	{"picture: ", true, BoilerplateImageAlt},
	{"picture credit", true, BoilerplateImageAlt},
	{"picture credit: ", false, BoilerplateImageAlt},
	{"illustration: ", true, BoilerplateImageAlt},
	{"illustration by ", true, BoilerplateImageAlt},
	{"skip to ", true, BoilerplateNavigation},
	{"home > ", false, BoilerplateNavigation},
	{"home » ", false, BoilerplateNavigation},
	{"home / ", false, BoilerplateNavigation},
	{"filed under", true, BoilerplateNavigation},
	{"filed under: ", false, BoilerplateNavigation},
	{"posted in: ", false, BoilerplateNavigation},
	{"tagged with", true, BoilerplateNavigation},
	{"tagged with: ", false, BoilerplateNavigation},
	{"tags: ", true, BoilerplateNavigation},
	{"categories: ", true, BoilerplateNavigation},
	{"category: ", true, BoilerplateNavigation},
	{"previous post: ", false, BoilerplateNavigation},
	{"next post: ", false, BoilerplateNavigation},
}

func lineStartKind(folded []byte, sentence bool) BoilerplateKind {
	for i := range lineStarts {
		l := &lineStarts[i]
		if l.loose && sentence {
			continue
		}
		if len(folded) >= len(l.start) && folded[0] == l.start[0] && string(folded[:len(l.start)]) == l.start {
			return l.kind
		}
	}
	return ""
}

// lineWordsKind returns the kind of a folded line that is boilerplate by the
// words in it, or "".
func lineWordsKind(folded []byte, sentence bool) BoilerplateKind {
	s := string(folded)
	switch {
	case reservesRights(s, sentence):
		return BoilerplateCopyright
	case offersMail(s) && (!sentence || asksToSubscribe(s)):
		return BoilerplateNewsletter
	case strings.HasPrefix(s, "recent ") && (strings.HasSuffix(s, " news") || strings.HasSuffix(s, " posts")) && strings.Count(s, " ") <= 2:
		return BoilerplateRelatedHeadlines
	case counted(s, "comment", "comments", "response", "responses", "reply", "replies"):
		return BoilerplateComments
	case counted(s, "share", "shares"), networks(s):
		return BoilerplateShareLinks
	case !sentence && (creditedToAgency(s) || numberedPicture(s)), pictureCredit(s, sentence):
		return BoilerplateImageAlt
	}
	return ""
}

// reservesRights reports whether s says of the page that all rights are reserved: in
// a sentence of its own, or in a line that is none.
func reservesRights(s string, sentence bool) bool {
	const words = "all rights reserved"
	i := strings.LastIndex(s, words)
	if i < 0 {
		return false
	}
	rest := s[i+len(words):]
	if rest != "" && !strings.HasPrefix(rest, ". ") && !strings.HasPrefix(rest, " |") {
		return false
	}
	return !sentence || opensAt(s, i)
}

// offersMail reports whether s speaks of the reader's mail or the page's newsletter.
func offersMail(s string) bool {
	return strings.Contains(s, "to your inbox") || strings.Contains(s, "our newsletter") && strings.Contains(s, "subscribe")
}

// asksToSubscribe reports whether s begins as what asks its reader to subscribe.
func asksToSubscribe(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	switch first {
	case "sign", "signup", "subscribe", "get", "receive", "join", "register", "enter", "want":
		return true
	}
	return false
}

// opensAt reports whether what stands at i in s, a folded line, begins the line, a
// sentence, a bracket or what follows a bar or a stroke.
func opensAt(s string, i int) bool {
	before := strings.TrimRight(s[:i], " \"'“”")
	return before == "" || strings.IndexByte(".?!([|/", before[len(before)-1]) >= 0
}

// pictureAgencies are those that pictures are credited to at the end of a line.
var pictureAgencies = [...]string{"getty images", "shutterstock", "istock", "unsplash", "pexels", "pixabay", "wikimedia commons"}

// creditedToAgency reports whether s ends in an agency of pictures that is named
// after a stroke, a bar or a bracket, or in a credit of few words that is the line
// or follows a sentence: "Ann Roe via Getty Images".
func creditedToAgency(s string) bool {
	const mostWords = 7
	tail := strings.TrimSuffix(s, ")")
	for _, agency := range pictureAgencies {
		rest, ok := strings.CutSuffix(tail, agency)
		if !ok {
			continue
		}
		rest = strings.TrimRight(rest, " ")
		if rest == "" || strings.IndexByte("/|(:", rest[len(rest)-1]) >= 0 {
			return true
		}
		if !strings.HasSuffix(rest, " via") && !strings.HasSuffix(rest, " on") && !strings.HasSuffix(rest, ",") {
			return false
		}
		credit := rest[1+max(strings.LastIndex(rest, ". "), strings.LastIndexByte(rest, '('), strings.LastIndexByte(rest, '|')):]
		return len(strings.Fields(credit)) <= mostWords
	}
	return false
}

// pictureCredit reports whether s ends in the credit of a picture or is one. What
// begins it also stands in sentences ("a grim picture: prices fell"), so it has to
// open the line, a bracket or a sentence, and few words follow.
func pictureCredit(s string, sentence bool) bool {
	const most, mostWords, mostInSentence = 80, 10, 4
	head := max(0, len(s)-most)
	for _, mark := range [...]string{"photo: ", "photo by ", "photos: ", "photos by ", "picture: ", "picture by ", "image: ", "image by ", "credit: ", "reuters/", "ap photo/", "afp/"} {
		i := strings.LastIndex(s[head:], mark)
		if i < 0 || !opensAt(s, head+i) || polled(s[head+i:]) {
			continue
		}
		i += head
		n := len(strings.Fields(s[i+len(mark):]))
		inSentence := i > 0 && n <= mostInSentence && strings.IndexByte(s[i:], ',') < 0
		if n > 0 && n <= mostWords && (!sentence || inSentence) {
			return true
		}
	}
	return false
}

// polled reports whether s, the name of an agency in brackets, goes on with that of
// one that polls for it, as in "(Reuters/Ipsos)".
func polled(s string) bool { return strings.HasPrefix(s, "reuters/ipsos") }

// numberedPicture reports whether s is the caption of a figure or table, as
// "Figure 1: Output".
func numberedPicture(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	switch word {
	case "figure", "fig.", "table", "chart", "graph", "exhibit":
	default:
		return false
	}
	number, title, _ := strings.Cut(rest, " ")
	digits := strings.TrimRight(number, ":.")
	return digits != "" && strings.Trim(digits, "0123456789") == "" && (title == "" || digits != number)
}

// counted reports whether s is a number and one of words, as "12 comments".
func counted(s string, words ...string) bool {
	number, word, _ := strings.Cut(s, " ")
	if number == "" || strings.Trim(number, "0123456789,k") != "" {
		return false
	}
	return slices.Contains(words, word)
}

// networks reports whether every word of s names a place where links are
// shared.
func networks(s string) bool {
	if len(s) > 120 {
		return false
	}
	named := false
	for word := range strings.FieldsSeq(s) {
		switch strings.Trim(word, ",|/·•()") {
		case "facebook", "twitter", "twitter/x", "x", "linkedin", "whatsapp", "reddit", "telegram", "pinterest", "email", "e-mail", "print", "mastodon", "bluesky", "threads",
			"instagram", "youtube", "rss", "flipboard", "tumblr", "pocket", "messenger", "copy", "link", "share", "tweet":
			named = true
		case "", "&", "and":
		default:
			return false
		}
	}
	return named && s != "link" && s != "threads" && s != "pocket"
}
