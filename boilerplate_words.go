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
// sentence may begin with the loose ones too, and counts only if it is short.
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
	{"sign up here", false, BoilerplateNewsletter},
	{"signup for ", true, BoilerplateNewsletter},
	{"enter your email", false, BoilerplateNewsletter},
	{"join our newsletter", false, BoilerplateNewsletter},
	{"join our mailing", false, BoilerplateNewsletter},
	{"thanks for subscribing", false, BoilerplateNewsletter},
	{"thank you for subscribing", false, BoilerplateNewsletter},
	{"by subscribing", true, BoilerplateNewsletter},
	{"by signing up", true, BoilerplateNewsletter},
	{"you can unsubscribe", false, BoilerplateNewsletter},
	{"you have successfully subscribed", false, BoilerplateNewsletter},
	{"get our free ", true, BoilerplateNewsletter},
	{"get the latest news", true, BoilerplateNewsletter},
	{"we don't spam", false, BoilerplateNewsletter},
	{"your email address will not be published", false, BoilerplateComments},
	{"required fields are marked", false, BoilerplateComments},
	{"save my name", false, BoilerplateComments},
	{"you must be logged in to", false, BoilerplateComments},
	{"notify me of ", false, BoilerplateComments},
	{"this site uses akismet", false, BoilerplateComments},
	{"be the first to comment", false, BoilerplateComments},
	{"related: ", true, BoilerplateRelatedHeadlines},
	{"related article: ", true, BoilerplateRelatedHeadlines},
	{"related articles: ", true, BoilerplateRelatedHeadlines},
	{"read more: ", true, BoilerplateRelatedHeadlines},
	{"read next: ", true, BoilerplateRelatedHeadlines},
	{"read also: ", true, BoilerplateRelatedHeadlines},
	{"also read: ", true, BoilerplateRelatedHeadlines},
	{"see also: ", true, BoilerplateRelatedHeadlines},
	{"more from ", true, BoilerplateRelatedHeadlines},
	{"view all posts", false, BoilerplateAuthorBox},
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
	{"click to share", false, BoilerplateShareLinks},
	{"click to email", false, BoilerplateShareLinks},
	{"click to print", false, BoilerplateShareLinks},
	{"follow us on ", false, BoilerplateShareLinks},
	{"follow us: ", false, BoilerplateShareLinks},
	{"©", false, BoilerplateCopyright},
	{"(c) 19", false, BoilerplateCopyright},
	{"(c) 20", false, BoilerplateCopyright},
	{"copyright ©", false, BoilerplateCopyright},
	{"copyright (c)", false, BoilerplateCopyright},
	{"copyright 19", true, BoilerplateCopyright},
	{"copyright 20", true, BoilerplateCopyright},
	{"image credit", false, BoilerplateImageAlt},
	{"image source", false, BoilerplateImageAlt},
	{"image: ", true, BoilerplateImageAlt},
	{"image courtesy", false, BoilerplateImageAlt},
	{"images: ", true, BoilerplateImageAlt},
	{"photo: ", true, BoilerplateImageAlt},
	{"photo by ", true, BoilerplateImageAlt},
	{"photo credit", false, BoilerplateImageAlt},
	{"photo courtesy", false, BoilerplateImageAlt},
	{"photograph: ", true, BoilerplateImageAlt},
	{"file photo", true, BoilerplateImageAlt},
	{"featured image", false, BoilerplateImageAlt},
	{"picture: ", true, BoilerplateImageAlt},
	{"picture credit", false, BoilerplateImageAlt},
	{"illustration: ", true, BoilerplateImageAlt},
	{"illustration by ", true, BoilerplateImageAlt},
	{"skip to ", true, BoilerplateNavigation},
	{"home > ", false, BoilerplateNavigation},
	{"home » ", false, BoilerplateNavigation},
	{"home / ", false, BoilerplateNavigation},
	{"filed under", false, BoilerplateNavigation},
	{"posted in: ", false, BoilerplateNavigation},
	{"tagged with", false, BoilerplateNavigation},
	{"tags: ", true, BoilerplateNavigation},
	{"categories: ", true, BoilerplateNavigation},
	{"category: ", true, BoilerplateNavigation},
	{"previous post: ", false, BoilerplateNavigation},
	{"next post: ", false, BoilerplateNavigation},
	{"← ", false, BoilerplateNavigation},
	{"« ", false, BoilerplateNavigation},
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
	case strings.HasSuffix(s, "all rights reserved") || strings.Contains(s, "all rights reserved. ") || strings.Contains(s, "all rights reserved |"):
		return BoilerplateCopyright
	case strings.Contains(s, "to your inbox") || strings.Contains(s, "into your inbox") || strings.Contains(s, "our newsletter") && strings.Contains(s, "subscribe"):
		return BoilerplateNewsletter
	case strings.HasPrefix(s, "recent ") && (strings.HasSuffix(s, " news") || strings.HasSuffix(s, " posts")) && strings.Count(s, " ") <= 2:
		return BoilerplateRelatedHeadlines
	case counted(s, "comment", "comments", "response", "responses", "reply", "replies"):
		return BoilerplateComments
	case counted(s, "share", "shares"), networks(s):
		return BoilerplateShareLinks
	case pictureCredit(s), numberedPicture(s) && !sentence:
		return BoilerplateImageAlt
	}
	return ""
}

// pictureCredit reports whether s ends in the credit of a picture, or is one.
func pictureCredit(s string) bool {
	tail := strings.TrimSuffix(s, ")")
	for _, agency := range [...]string{"getty images", "shutterstock", "istock", "unsplash", "pexels", "pixabay", "wikimedia commons"} {
		if rest, ok := strings.CutSuffix(tail, agency); ok && (rest == "" || strings.ContainsAny(rest[max(0, len(rest)-2):], "/|(,:") || strings.HasSuffix(rest, " via ") || strings.HasSuffix(rest, " on ")) {
			return true
		}
	}
	tail = tail[max(0, len(tail)-60):]
	if !strings.ContainsAny(tail, ":/") && !strings.Contains(tail, "photo by ") {
		return false
	}
	for _, mark := range [...]string{"photo: ", "photo by ", "photos: ", "picture: ", "image: ", "credit: ", "(reuters/", "(ap photo/", "ap photo/", "afp/"} {
		if i := strings.LastIndex(tail, mark); i == 0 && len(tail) == len(s) || i > 0 && strings.ContainsRune(" (.", rune(tail[i-1])) || i >= 0 && mark[0] == '(' {
			return true
		}
	}
	return false
}

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
	if s == "" || len(s) > 120 {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		switch strings.Trim(word, ",|/·•()") {
		case "facebook", "twitter", "twitter/x", "x", "linkedin", "whatsapp", "reddit", "telegram", "pinterest", "email", "e-mail", "print", "mastodon", "bluesky", "threads",
			"instagram", "youtube", "rss", "flipboard", "tumblr", "pocket", "messenger", "copy", "link", "share", "tweet", "", "&", "and":
		default:
			return false
		}
	}
	return s != "link" && s != "threads" && s != "and" && s != "pocket"
}
