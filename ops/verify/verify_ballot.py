#!/usr/bin/env python3
"""Counts the sealed export of a vote again, from the file alone (docs/protocol/ballot.md); standard library only.

    python3 verify_ballot.py FILE...          one line each: "ok" or the codes of the faults; ends with 1 if there are any
    python3 verify_ballot.py --lines FILE     the same for a file with one export in each line
"""
import hashlib
import json
import re
import sys
import uuid

CHOICES = {"FOR": 1, "AGAINST": 2, "ABSTAIN": 3}
BITS = 3072  # the length of a key of level (b)
HASH = 48  # SHA-384, and a salt of the same length


def modulus_of(export):
    """The public key of a vote with blind tokens, or None where it cannot be read."""
    if not re.fullmatch("[0-9a-f]{%d}" % (BITS // 4), export.get("publicKey") or ""):
        return None
    modulus = int(export["publicKey"], 16)
    return modulus if modulus.bit_length() == BITS and modulus % 2 else None


def is_signed(modulus, ballot):
    """RSASSA-PSS of RFC 8017 with SHA-384 over randomizer and serial, exponent 65537."""
    parts = [ballot.get(name) or "" for name in ("randomizer", "serial", "signature")]
    if not all(re.fullmatch("[0-9a-f]{%d}" % size, part) for size, part in zip((64, 64, BITS // 4), parts)):
        return False
    signature = int(parts[2], 16)
    if not 0 < signature < modulus:
        return False
    encoded = pow(signature, 65537, modulus).to_bytes(BITS // 8, "big")
    if encoded[-1] != 0xBC or encoded[0] & 0x80:
        return False
    hidden, seal = encoded[: -HASH - 1], encoded[-HASH - 1 : -1]
    mask = b"".join(hashlib.sha384(seal + at.to_bytes(4, "big")).digest() for at in range(len(hidden) // HASH + 1))
    block = bytes(one ^ other for one, other in zip(hidden, mask))
    block = bytes([block[0] & 0x7F]) + block[1:]
    padding, salt = block[:-HASH], block[-HASH:]
    prepared = hashlib.sha384(bytes.fromhex(parts[0] + parts[1])).digest()
    return padding == bytes(len(padding) - 1) + b"\x01" and hashlib.sha384(bytes(8) + prepared + salt).digest() == seal


def digest_of(vote, ballot):
    """The digest that the ballot must have, or None where it cannot be read."""
    try:
        serial = bytes.fromhex(ballot["serial"])
        choice = CHOICES[ballot["choice"]]
    except (ValueError, KeyError):
        return None
    if len(serial) != 32 or serial.hex() != ballot["serial"].lower():
        return None
    return hashlib.sha256(b"shangliang ballot 1" + uuid.UUID(vote).bytes + serial + bytes([choice])).hexdigest()


def in_favour(box):
    return box["screen"]["for"] + box["paper"]["for"]


def papers(box):
    return sum(box["paper"][part] for part in ("for", "against", "abstain", "invalid"))


def outcome_of(export):
    """What the numbers come to."""
    if export["roll"]["present"] < export["rule"]["quorum"]:
        return "NO_QUORUM"
    if in_favour(export) >= export["rule"]["votesNeeded"]:
        return "ADOPTED"
    return export["rule"]["half"] if 2 * in_favour(export) == export["roll"]["entitled"] else "REJECTED"


def faults(export):
    found = set()
    ballots, roll, rule = export["ballots"], export["roll"], export["rule"]
    screen, paper = export["screen"], export["paper"]
    if export["format"] != "shangliang-vote-1":
        found.add("format")
    serials = [ballot["serial"] for ballot in ballots]
    if len(set(serials)) < len(serials):
        found.add("serial-twice")
    if any(ballot["choice"] not in CHOICES for ballot in ballots):
        found.add("choice")
    if any(digest_of(export["vote"], ballot) != ballot["digest"] for ballot in ballots):
        found.add("ballot")
    blind = export["level"] == "BLIND"
    bare = export.get("publicKey") is None and not any(
        ballot.get(name) is not None for ballot in ballots for name in ("randomizer", "signature")
    )
    if not blind and not (export["level"] == "DETACHED" and bare):
        found.add("level")
    modulus = modulus_of(export) if blind else None
    if blind and modulus is None:
        found.add("key")
    if modulus and not all(is_signed(modulus, ballot) for ballot in ballots):
        found.add("signature")
    if sorted(ballot["digest"] for ballot in ballots) != export["bulletin"]:
        found.add("bulletin")
    counted = [sum(ballot["choice"] == choice for ballot in ballots) for choice in CHOICES]
    if counted + [0] != [screen["for"], screen["against"], screen["abstain"], screen["invalid"]]:
        found.add("screen-sum")
    if len(ballots) > roll["onScreen"]:
        found.add("screen-marks")
    if papers(export) > roll["onPaper"]:
        found.add("paper-marks")
    if roll["onScreen"] + roll["onPaper"] > roll["present"] or roll["present"] > roll["entitled"]:
        found.add("roll")
    numbers = [roll[key] for key in ("entitled", "present", "onScreen", "onPaper")]
    numbers += [screen[key] for key in ("for", "against", "abstain")]
    numbers += [paper[key] for key in ("for", "against", "abstain", "invalid")]
    if min(numbers) < 0:
        found.add("negative")
    lines = ["shangliang tally 1", export["vote"], " ".join(map(str, numbers))]
    if modulus:
        lines.append(hashlib.sha256(modulus.to_bytes(BITS // 8, "big")).hexdigest())
    lines += export["bulletin"]
    if hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest() != export["digest"]:
        found.add("frozen")
    if outcome_of(export) != export["outcome"]:
        found.add("outcome")
    if 2 * rule["votesNeeded"] < roll["entitled"]:
        found.add("rule")
    return sorted(found)


def faults_by_item(export):
    """A vote item by item: every box by itself, and what spans them."""
    items = export["items"]
    boxes = [item["box"] for item in items]
    found = set().union(*(faults(box) for box in boxes))
    if export["format"] != "shangliang-items-1":
        found.add("format")
    titles, ids = [item["title"] for item in items], [box["vote"] for box in boxes]
    if not 2 <= len(items) <= 8 or [item["number"] for item in items] != list(range(1, len(items) + 1)):
        found.add("items")
    if not all(title.strip() for title in titles) or len(set(titles)) < len(items) or len(set(ids)) < len(items):
        found.add("items")
    for box in boxes[1:]:
        if any(box[part] != boxes[0][part] for part in ("roll", "rule", "level", "textDigest")):
            found.add("items-differ")
        if len(box["ballots"]) != len(boxes[0]["ballots"]) or papers(box) != papers(boxes[0]):
            found.add("items-box")
    if any(box["docketHead"] != export["docketHead"] for box in boxes):
        found.add("items-differ")
    serials = [ballot["serial"] for box in boxes for ballot in box["ballots"]]
    if len(set(serials)) < len(serials):
        found.add("serial-twice")
    keys = [box["publicKey"] for box in boxes if box.get("publicKey") is not None]
    if len(set(keys)) < len(keys):
        found.add("key")
    if boxes and outcome_of(min(boxes, key=in_favour)) != export["outcome"]:
        found.add("outcome")
    lines = ["shangliang items 1", export["vote"]]
    for title, box in zip(titles, boxes):
        lines.append(" ".join((box["vote"], hashlib.sha256(title.encode()).hexdigest(), box["digest"])))
    if hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest() != export["digest"]:
        found.add("frozen")
    return sorted(found)


def faults_of(export):
    return faults_by_item(export) if "items" in export else faults(export)


def main(arguments):
    if not arguments or arguments == ["--lines"]:
        sys.exit(__doc__)
    if arguments[0] == "--lines":
        with open(arguments[1], encoding="utf-8") as lines:
            exports = [json.loads(line) for line in lines]
    else:
        exports = [json.load(open(name, encoding="utf-8")) for name in arguments]
    verdicts = [" ".join(faults_of(export)) or "ok" for export in exports]
    print("\n".join(verdicts))
    return 0 if all(verdict == "ok" for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
