// Checks a head, its co-signature, an inclusion proof, a consistency proof and the log as tiles with Go's own packages
// for transparency logs.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type given struct {
	Key, Witness, Earlier, Later, Content, Tiles string
	Index                                        int64
	Inclusion, Consistency                       []string
}

// witness verifies cosignature/v1, which sumdb/note does not have: its key's kind is 4.
type witness struct {
	name string
	key  []byte
}

func witnessOf(text string) witness {
	parts := strings.SplitN(text, "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	must(err)
	return witness{parts[0], key}
}

func (w witness) Name() string { return w.name }

func (w witness) KeyHash() uint32 {
	sum := sha256.Sum256(append([]byte(w.name+"\n"), w.key...))
	return binary.BigEndian.Uint32(sum[:])
}

func (w witness) Verify(msg, sig []byte) bool {
	if len(sig) != 72 || w.key[0] != 4 {
		return false
	}
	text := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(sig), msg)
	return ed25519.Verify(w.key[1:], []byte(text), sig[8:])
}

// files reads tiles as C2SP tlog-tiles lays them out: without Go's height in the path.
type files string

func (f files) read(path string) []byte {
	data, err := os.ReadFile(filepath.Join(string(f), path))
	must(err)
	return data
}

func (f files) Height() int                         { return 8 }
func (f files) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (f files) ReadTiles(tiles []tlog.Tile) (data [][]byte, err error) {
	for _, tile := range tiles {
		data = append(data, f.read(strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
	}
	return data, nil
}

// entry reads one entry out of its bundle.
func (f files) entry(index, size int64) []byte {
	path := strings.Replace(tlog.TileForIndex(8, tlog.StoredHashIndex(0, index)).Path(), "tile/8/0/", "", 1)
	path = strings.Split(path, ".p/")[0]
	if (index/256+1)*256 > size {
		path += fmt.Sprintf(".p/%d", size%256)
	}
	data := f.read("tile/entries/" + path)
	for skip := index % 256; skip > 0; skip-- {
		data = data[2+binary.BigEndian.Uint16(data):]
	}
	return data[2 : 2+binary.BigEndian.Uint16(data)]
}

func must(err error) {
	if err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
}

func hashes(all []string) (found []tlog.Hash) {
	for _, text := range all {
		var one tlog.Hash
		bytes, err := hex.DecodeString(text)
		must(err)
		copy(one[:], bytes)
		found = append(found, one)
	}
	return found
}

// head opens a signed note and reads the tree of its first three lines.
func head(text string, verifier note.Verifier) (tree tlog.Tree) {
	opened, err := note.Open([]byte(text), note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	_, err = fmt.Sscan(lines[1], &tree.N)
	must(err)
	tree.Hash, err = tlog.ParseHash(lines[2])
	must(err)
	return tree
}

func main() {
	var it given
	text, err := os.ReadFile(os.Args[1])
	must(err)
	must(json.Unmarshal(text, &it))
	verifier, err := note.NewVerifier(it.Key)
	must(err)
	earlier, later := head(it.Earlier, verifier), head(it.Later, verifier)
	opened, err := note.Open([]byte(it.Later), note.VerifierList(verifier, witnessOf(it.Witness)))
	must(err)
	if len(opened.Sigs) != 2 || len(opened.UnverifiedSigs) != 0 {
		must(fmt.Errorf("%d signatures of two verify", len(opened.Sigs)))
	}
	root, err := tlog.TreeHash(later.N, tlog.TileHashReader(later, files(it.Tiles)))
	must(err)
	if root != later.Hash || !bytes.Equal(files(it.Tiles).entry(it.Index, later.N), []byte(it.Content)) {
		must(fmt.Errorf("the tiles hold another log"))
	}
	must(tlog.CheckRecord(hashes(it.Inclusion), later.N, later.Hash, it.Index, tlog.RecordHash([]byte(it.Content))))
	must(tlog.CheckTree(hashes(it.Consistency), later.N, later.Hash, earlier.N, earlier.Hash))
	fmt.Printf("head over %d entries, witnessed, in tiles, entry %d included, continues the head over %d\n", later.N, it.Index, earlier.N)
}
