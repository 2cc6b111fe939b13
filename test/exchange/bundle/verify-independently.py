"""Checks a bundle by docs/bundle.md alone, in another language: hashes, tree, and with openssl the signature.

python3 verify-independently.py FILE; exit 0 and a line of what was checked, or 1 and what does not hold.
"""
import hashlib, json, os, shutil, subprocess, sys, tempfile


def canonical(value):
    # enough for this format: its keys are ASCII, and the figures of the tests are whole
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha(data):
    return hashlib.sha256(data).digest()


def hexed(value):
    return sha(canonical(value)).hex()


def need(holds, what):
    if not holds:
        print(what)
        sys.exit(1)


def root_of_path(leaf, index, size, path):
    """RFC 6962 from the top: which side each step of the path stands on follows from index and size."""
    sides = []
    while size > 1:
        split = 1
        while split * 2 < size:
            split *= 2
        sides.append(index < split)
        index, size = (index, split) if index < split else (index - split, size - split)
    if len(sides) != len(path):
        return None
    node = leaf
    for left, beside in zip(reversed(sides), path):
        other = bytes.fromhex(beside)
        node = sha(b"\x01" + (node + other if left else other + node))
    return node.hex()


def roots_of_proof(m, n, proof, whole, earlier):
    """What a consistency proof says the earlier and the later root are, by SUBPROOF read backwards."""
    if m == n:
        node = bytes.fromhex(earlier) if whole else bytes.fromhex(proof.pop(0))
        return node, node
    split = 1
    while split * 2 < n:
        split *= 2
    if m <= split:
        old, new = roots_of_proof(m, split, proof, whole, earlier)
        return old, sha(b"\x01" + new + bytes.fromhex(proof.pop(0)))
    old, new = roots_of_proof(m - split, n - split, proof, False, earlier)
    left = bytes.fromhex(proof.pop(0))
    return sha(b"\x01" + left + old), sha(b"\x01" + left + new)


def signature_holds(signer, signature, text):
    """None when there is no openssl that can say."""
    if signer["alg"] != "Ed25519" or not shutil.which("openssl"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("key", "signature", "text")]
        key = bytes.fromhex("302a300506032b6570032100" + signer["x"])
        for path, data in zip(paths, (key, bytes.fromhex(signature), text)):
            with open(path, "wb") as file:
                file.write(data)
        ask = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin"]
        said = subprocess.run(ask + ["-inkey", paths[0], "-sigfile", paths[1], "-in", paths[2]], capture_output=True)
        out = said.stdout + said.stderr
        return True if b"Verified Successfully" in out else False if b"Verification Failure" in out else None


with open(sys.argv[1], "rb") as file:
    raw = file.read()
try:
    bundle = json.loads(raw.decode("utf-8"))
except ValueError:
    need(False, "no JSON")
need(canonical(bundle) == raw, "another spelling")
head, records = bundle["head"], bundle["records"]
signed = signature_holds(head["by"]["signer"], bundle["signature"], b"throughline bundle 1\n" + canonical(head))
need(signed is not False, "signature")
need([one["entry"]["hash"] for one in records] == head["records"], "list of records")
parts = {name: bundle[name] for name in ("pieces", "papers", "figures", "consistency")}
parts["proofs"] = [one["proof"] for one in records]
for name, part in parts.items():
    need(hexed(part) == head["parts"][name], f"part {name}")
point = head["checkpoint"]
for number, one in enumerate(records, 1):
    entry = one["entry"]
    need(hexed([entry["salt"], entry["body"]]) == entry["bodyHash"], f"body of record {number}")
    columns = ("previous", "id", "kind", "subject", "at", "bodyHash")
    need(hexed([entry[column] for column in columns]) == entry["hash"], f"hash of record {number}")
    leaf = sha(b"\x00" + bytes.fromhex(entry["hash"]))
    need(root_of_path(leaf, entry["seq"] - 1, point["size"], one["proof"]) == point["root"], f"place of record {number}")
for state in bundle["consistency"]:
    steps = list(state["path"])
    old, new = roots_of_proof(state["size"], point["size"], steps, True, state["root"])
    need(not steps and old.hex() == state["root"] and new.hex() == point["root"], f"earlier state {state['size']}")
print(f"{len(records)} records, {len(bundle['consistency'])} earlier states, signature {'holds' if signed else 'not looked at'}")
