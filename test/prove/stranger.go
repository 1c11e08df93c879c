// Checks a head, an inclusion proof and a consistency proof of the log with Go's own packages for transparency logs.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type given struct {
	Key, Earlier, Later, Content string
	Index                        int64
	Inclusion, Consistency       []string
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
	bytes, err := os.ReadFile(os.Args[1])
	must(err)
	must(json.Unmarshal(bytes, &it))
	verifier, err := note.NewVerifier(it.Key)
	must(err)
	earlier, later := head(it.Earlier, verifier), head(it.Later, verifier)
	must(tlog.CheckRecord(hashes(it.Inclusion), later.N, later.Hash, it.Index, tlog.RecordHash([]byte(it.Content))))
	must(tlog.CheckTree(hashes(it.Consistency), later.N, later.Hash, earlier.N, earlier.Hash))
	fmt.Printf("head over %d entries, entry %d included, continues the head over %d\n", later.N, it.Index, earlier.N)
}
