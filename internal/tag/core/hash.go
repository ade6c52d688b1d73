package core

// The features are numbered by hashes of what they say. These two functions
// make them; a change here makes every model wrong.

const hashSeed = 14695981039346656037

// hashString returns the FNV-1a hash of s.
func hashString(s string) uint64 {
	h := uint64(hashSeed)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// mix returns a hash of two hashes or small numbers, in this order.
func mix(a, b uint64) uint64 {
	a ^= b * 0x9e3779b97f4a7c15
	a = (a ^ a>>32) * 0xd6e8feb86659fd93
	return a ^ a>>32
}
