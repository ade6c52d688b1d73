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
		"name", "email", "website", "name (required)", "email (required)", "comments are closed", "comments are off for this post", "reply", "δ":
		return BoilerplateComments
	case "related articles", "related posts", "related stories", "related news", "related content", "related reading", "related coverage", "related topics", "related",
		"read more", "read next", "read also", "also read", "you may also like", "you might also like", "more stories", "more news", "more articles", "recent posts", "recent news",
		"recent articles", "recent stories", "latest news", "latest posts", "latest articles", "latest stories", "trending", "trending now", "trending stories", "most read", "most popular",
		"popular posts", "popular stories", "popular now", "recommended", "recommended reading", "recommended for you", "recommended stories", "see also", "in other news", "editor's picks", "editors' picks",
		"don't miss", "up next", "what to read next", "more on this story", "more on this topic", "top stories", "keep reading":
		return BoilerplateRelatedHeadlines
	case "about the author", "about the authors", "about author", "author", "written by", "+ posts", "author archive", "author archives":
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

// lineStarts are the beginnings, folded, of lines that are boilerplate.
var lineStarts = [...]struct {
	start string
	kind  BoilerplateKind
}{
	{"subscribe to ", BoilerplateNewsletter},
	{"subscribe for ", BoilerplateNewsletter},
	{"sign up for ", BoilerplateNewsletter},
	{"sign up to ", BoilerplateNewsletter},
	{"sign up here", BoilerplateNewsletter},
	{"signup for ", BoilerplateNewsletter},
	{"enter your email", BoilerplateNewsletter},
	{"join our newsletter", BoilerplateNewsletter},
	{"join our mailing", BoilerplateNewsletter},
	{"thanks for subscribing", BoilerplateNewsletter},
	{"thank you for subscribing", BoilerplateNewsletter},
	{"by subscribing", BoilerplateNewsletter},
	{"by signing up", BoilerplateNewsletter},
	{"you can unsubscribe", BoilerplateNewsletter},
	{"you have successfully subscribed", BoilerplateNewsletter},
	{"get our free ", BoilerplateNewsletter},
	{"get the latest news", BoilerplateNewsletter},
	{"we don't spam", BoilerplateNewsletter},
	{"your email address will not be published", BoilerplateComments},
	{"required fields are marked", BoilerplateComments},
	{"save my name", BoilerplateComments},
	{"you must be logged in to", BoilerplateComments},
	{"notify me of ", BoilerplateComments},
	{"this site uses akismet", BoilerplateComments},
	{"be the first to comment", BoilerplateComments},
	{"related: ", BoilerplateRelatedHeadlines},
	{"related article: ", BoilerplateRelatedHeadlines},
	{"related articles: ", BoilerplateRelatedHeadlines},
	{"read more: ", BoilerplateRelatedHeadlines},
	{"read next: ", BoilerplateRelatedHeadlines},
	{"read also: ", BoilerplateRelatedHeadlines},
	{"also read: ", BoilerplateRelatedHeadlines},
	{"see also: ", BoilerplateRelatedHeadlines},
	{"more from ", BoilerplateRelatedHeadlines},
	{"view all posts", BoilerplateAuthorBox},
	{"more posts by ", BoilerplateAuthorBox},
	{"all posts by ", BoilerplateAuthorBox},
	{"posts by ", BoilerplateAuthorBox},
	{"all articles by ", BoilerplateAuthorBox},
	{"more articles by ", BoilerplateAuthorBox},
	{"more by ", BoilerplateAuthorBox},
	{"about the author: ", BoilerplateAuthorBox},
	{"share this: ", BoilerplateShareLinks},
	{"share on ", BoilerplateShareLinks},
	{"share via ", BoilerplateShareLinks},
	{"share to ", BoilerplateShareLinks},
	{"click to share", BoilerplateShareLinks},
	{"click to email", BoilerplateShareLinks},
	{"click to print", BoilerplateShareLinks},
	{"follow us on ", BoilerplateShareLinks},
	{"follow us: ", BoilerplateShareLinks},
	{"©", BoilerplateCopyright},
	{"(c) 19", BoilerplateCopyright},
	{"(c) 20", BoilerplateCopyright},
	{"copyright ©", BoilerplateCopyright},
	{"copyright (c)", BoilerplateCopyright},
	{"copyright 19", BoilerplateCopyright},
	{"copyright 20", BoilerplateCopyright},
	{"image credit", BoilerplateImageAlt},
	{"image source", BoilerplateImageAlt},
	{"image: ", BoilerplateImageAlt},
	{"image courtesy", BoilerplateImageAlt},
	{"images: ", BoilerplateImageAlt},
	{"photo: ", BoilerplateImageAlt},
	{"photo by ", BoilerplateImageAlt},
	{"photo credit", BoilerplateImageAlt},
	{"photo courtesy", BoilerplateImageAlt},
	{"photograph: ", BoilerplateImageAlt},
	{"file photo", BoilerplateImageAlt},
	{"featured image", BoilerplateImageAlt},
	{"picture: ", BoilerplateImageAlt},
	{"picture credit", BoilerplateImageAlt},
	{"illustration: ", BoilerplateImageAlt},
	{"illustration by ", BoilerplateImageAlt},
	{"skip to ", BoilerplateNavigation},
	{"home > ", BoilerplateNavigation},
	{"home » ", BoilerplateNavigation},
	{"home / ", BoilerplateNavigation},
	{"filed under", BoilerplateNavigation},
	{"posted in: ", BoilerplateNavigation},
	{"tagged with", BoilerplateNavigation},
	{"tags: ", BoilerplateNavigation},
	{"categories: ", BoilerplateNavigation},
	{"category: ", BoilerplateNavigation},
	{"previous post: ", BoilerplateNavigation},
	{"next post: ", BoilerplateNavigation},
	{"← ", BoilerplateNavigation},
	{"« ", BoilerplateNavigation},
}

func lineStartKind(folded []byte) BoilerplateKind {
	for i := range lineStarts {
		l := &lineStarts[i]
		if len(folded) >= len(l.start) && folded[0] == l.start[0] && string(folded[:len(l.start)]) == l.start {
			return l.kind
		}
	}
	return ""
}

// lineWordsKind returns the kind of a folded line that is boilerplate by the
// words in it, or "".
func lineWordsKind(folded []byte) BoilerplateKind {
	s := string(folded)
	switch {
	case strings.Contains(s, "all rights reserved"):
		return BoilerplateCopyright
	case strings.Contains(s, "to your inbox") || strings.Contains(s, "into your inbox") || strings.Contains(s, "our newsletter") && strings.Contains(s, "subscribe"):
		return BoilerplateNewsletter
	case strings.HasPrefix(s, "recent ") && (strings.HasSuffix(s, " news") || strings.HasSuffix(s, " posts")) && strings.Count(s, " ") <= 4:
		return BoilerplateRelatedHeadlines
	case counted(s, "comment", "comments", "response", "responses", "reply", "replies"):
		return BoilerplateComments
	case counted(s, "share", "shares"), networks(s):
		return BoilerplateShareLinks
	case strings.Contains(s, "getty images") && len(s) < 120, strings.Contains(s, "shutterstock") && len(s) < 120:
		return BoilerplateImageAlt
	}
	return ""
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
