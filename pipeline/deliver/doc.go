// Package deliver is the only package of the program that writes.
//
// Write makes a run folder, OUT/<name>, whole or not at all: the files are
// rendered side by side into a folder beside its place, synced, and the folder is
// renamed when the last one stands. A name that is taken becomes <name>-2,
// <name>-3 and so on; nothing is ever overwritten. A lock keeps a second run out
// of the same output folder meanwhile, and what a broken run left behind is
// cleaned up. Fill and FillWith do the same for a folder that does not come with a manifest.
//
// The manifest, verantwoording/manifest.json, is written last. It holds the size
// and SHA-256 of every input and output, the settings, the program and the
// peildatum, and neither a clock time nor a place on the disk: the same run gives
// the same bytes everywhere. Verify holds a run folder against it.
//
// Folders are made with mode 0700 and files with 0600, through os.Root, and every
// path is checked to be one that Windows takes too. The package does not know what
// the files hold, does not render them and reads no input; a document that cannot
// be rendered fails the whole delivery.
package deliver
