package gaz

func (f *finder) weigh() {}
