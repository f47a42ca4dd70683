"""Trains the embedding model that ships with the tool: `python training/embedding.py`.

A static model: a text is the mean of its tokens' vectors. It is small, loads in milliseconds, needs
no deep-learning library at run time, and a build of thousands of passages takes a fraction of a second.

1. A tokenizer of its own (WordPiece, lower case, NFC, å ä ö kept) from the corpus and the quotes.
2. Token vectors from the singular vectors of the token x paragraph matrix (latent semantic analysis).
3. Contrastive training on pairs that belong together: title and text, heading and body, neighbouring
   paragraphs, halves of a paragraph, a sentence and the rest of its paragraph, two respondents' quotes on the same section.
4. Rounding to 8 bits with one scale per token, in the layout that sentence-transformers reads.
5. A list of stems with paragraph counts, for the weights of words and for splitting compounds.

Texts whose title hashes into the held-out twentieth, and the respondents behind the labelled
quotes, are never seen. Same data, same versions and same number of threads give the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import math
import os
import random
import re
import sys
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")  # before tokenizers: one order of counting
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402

from assistant import words  # noqa: E402

SHARED = Path(os.environ.get("REMISS_SHARED") or ROOT.parent / "shared")
TARGET = ROOT / "assistant" / "embedded" / "embedding"
SEED = 20240215
HELD_OUT = 20
"""Every twentieth title."""
LONGEST = 160
"""Tokens of a text that training looks at."""
IDS = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Text:
    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    """Heading and paragraphs."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        return tuple(p for _, body in self.sections for p in body)

    @property
    def held_out(self) -> bool:
        return int(hashlib.sha256(self.title.encode()).hexdigest(), 16) % HELD_OUT == 0


def read_text(title: str, text: str) -> Text:
    sections: list[tuple[str, list[str]]] = [("", [])]
    for block in re.split(r"\n\s*\n", words.normalise(text)):
        block = " ".join(block.split())
        heading = re.fullmatch(r"#{1,6}\s+(.{3,120})", block)
        if heading:
            sections.append((heading.group(1), []))
        elif len(block) >= 40:
            sections[-1][1].append(block)
    return Text(" ".join(words.normalise(title).split()), tuple((h, tuple(b)) for h, b in sections if b))


def read_corpus(shared: Path) -> list[Text]:
    with lzma.open(shared / "data" / "corpus_sv.jsonl.xz", "rt", encoding="utf-8") as lines:
        texts = [read_text(row["title"], row["text"]) for row in map(json.loads, lines)]
    return [text for text in texts if text.sections and len(text.title) > 5]


def read_quotes(shared: Path) -> dict[tuple[str, str], list[str]]:
    """Quotes by (report, section), without the respondents whose quotes are labelled for evaluation."""
    labelled = {
        line.split("\t")[2].rsplit("#", 1)[0]
        for line in (shared / "data" / "stance_dev.tsv").read_text("utf-8").splitlines()
    }
    quotes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in (shared / "data" / "quotes_dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if f"{row['sou']}/{row['respondent']}" in labelled:
            continue
        for section in row["sections"]:
            if len(section["quote"]) >= 40:
                quotes[row["sou"], str(section["section"])].append(words.normalise(section["quote"]))
    return dict(sorted(quotes.items()))


def train_tokenizer(texts: Sequence[str], size: int) -> Any:
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

    def empty(vocabulary: dict[str, int]) -> Any:
        model = models.WordPiece(vocab=vocabulary, unk_token="[UNK]", max_input_chars_per_word=80)
        tokenizer = Tokenizer(model)
        tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
        tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"[^\p{L}\p{N}]+"), behavior="removed")
        return tokenizer

    alphabet = "0123456789abcdefghijklmnopqrstuvwxyzàáäåæéíóöøüčšž"
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(token.word for token in words.tokens(text))
    ordered = sorted(
        word
        for word, count in counts.items()
        if count >= 2 and len(word) <= 40 and set(word) <= set(alphabet)
    )
    repeated = (word for word in ordered for _ in range(min(counts[word], 2_000)))
    # The trainer meets words in an order of chance and numbers the letters inside words as it meets them, and ties
    # between merges are settled by those numbers. Numbered beforehand (as "special" tokens) they are always the same;
    # the vocabulary is then put into a tokenizer that knows of no special tokens.
    trainer = trainers.WordPieceTrainer(
        vocab_size=size,
        min_frequency=5,
        special_tokens=["[UNK]", *alphabet, *(f"##{letter}" for letter in alphabet)],
        initial_alphabet=list(alphabet),
        show_progress=False,
    )
    learning = empty({"[UNK]": 0})
    learning.train_from_iterator(repeated, trainer)
    return empty(learning.get_vocab(with_added_tokens=True))


def encode(tokenizer: Any, texts: Sequence[str]) -> list[IDS]:
    result: list[IDS] = []
    for start in range(0, len(texts), 5_000):
        batch = tokenizer.encode_batch_fast(
            [t[:1_500] for t in texts[start : start + 5_000]], add_special_tokens=False
        )
        result.extend(np.asarray(encoding.ids, dtype=np.int32) for encoding in batch)
    return result


def rarities(paragraphs: Sequence[IDS], size: int) -> npt.NDArray[np.float32]:
    """Inverse document frequency of every token; a rare word says more of what a text is about."""
    frequency = np.zeros(size, dtype=np.int64)
    for ids in paragraphs:
        frequency[np.unique(ids)] += 1
    return np.log((len(paragraphs) + 1) / (frequency + 1)).astype(np.float32)


def spelled_vectors(tokenizer: Any, idf: npt.NDArray[np.float32], dimension: int) -> npt.NDArray[np.float32]:
    """Token vectors by how tokens are spelled: the sum of random vectors of their letters, three to five in a row.

    Tokens that share most of their letters ("kommunens", "##kommun") are near each other, all others at right
    angles, so the mean of a text says which words stand in it. What is learned from company alone forgets that.
    """
    rows = 1 << 16
    gram = np.random.default_rng(SEED + 1).standard_normal((rows, dimension), dtype=np.float32)
    vectors = np.zeros((len(idf), dimension), dtype=np.float32)
    for token, number in sorted(tokenizer.get_vocab().items()):
        letters = token.removeprefix("##")
        vector = gram[zlib.crc32(letters.encode()) % rows].copy()
        if len(letters) >= 4:
            edged = letters if token.startswith("##") else "<" + letters
            grams = [edged[at : at + n] for n in (3, 4, 5) for at in range(len(edged) - n + 1)]
            together = sum(gram[zlib.crc32(f"g{one}".encode()) % rows] for one in grams)
            vector += together / math.sqrt(len(grams))
        vectors[number] = vector / np.linalg.norm(vector)
    return vectors * (idf / idf.mean())[:, None] * 16


def latent_vectors(
    paragraphs: Sequence[IDS], idf: npt.NDArray[np.float32], dimension: int
) -> npt.NDArray[np.float32]:
    """Token vectors by randomised singular value decomposition of the log-tf-idf matrix."""
    from scipy import sparse

    rows, columns, values = [], [], []
    for number, ids in enumerate(paragraphs):
        unique, counts = np.unique(ids, return_counts=True)
        rows.append(unique)
        columns.append(np.full(len(unique), number))
        values.append(1 + np.log(counts))
    row, column, size = np.concatenate(rows), np.concatenate(columns), len(idf)
    value = np.concatenate(values).astype(np.float32) * idf[row]
    norms = np.sqrt(np.bincount(column, weights=value**2, minlength=len(paragraphs)))
    value /= np.maximum(norms[column], 1e-6).astype(np.float32)
    matrix = sparse.csr_matrix((value, (row, column)), shape=(size, len(paragraphs)), dtype=np.float32)
    rng = np.random.default_rng(SEED)
    basis = matrix @ rng.standard_normal((len(paragraphs), dimension + 32), dtype=np.float32)
    for _ in range(3):
        basis, _ = np.linalg.qr(basis)
        basis = matrix @ (matrix.T @ basis)
    basis, _ = np.linalg.qr(basis)
    left, _, _ = np.linalg.svd((matrix.T @ basis).T, full_matrices=False)
    # Whitened: without this every text is alike in the first few directions and training goes nowhere.
    vectors = (basis @ left)[:, :dimension]
    vectors -= vectors.mean(axis=0)
    vectors /= vectors.std(axis=0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    vectors *= (idf / idf.mean())[:, None] * 16  # a longer vector has more of the mean
    return np.ascontiguousarray(vectors, dtype=np.float32)


def make_pairs(
    texts: Sequence[Text], quotes: dict[tuple[str, str], list[str]], tokenizer: Any
) -> list[list[tuple[IDS, IDS]]]:
    """Pairs that belong together, by kind."""
    rng = random.Random(SEED)
    headings = Counter(h for text in texts for h, _ in text.sections)
    titles = Counter(text.title for text in texts)
    flat: list[str] = []

    def add(text: str) -> int:
        flat.append(text)
        return len(flat) - 1

    title_pairs, heading_pairs, neighbours, halves, cloze, same_topic = [], [], [], [], [], []
    for text in texts:
        numbers = [[add(p) for p in body] for _, body in text.sections]
        everything = [n for body in numbers for n in body]
        if titles[text.title] <= 2:
            title = add(text.title)
            title_pairs.append((title, everything[:3]))
            title_pairs.extend((title, [n]) for n in rng.sample(everything, min(3, len(everything))))
        for (heading, _), body in zip(text.sections, numbers, strict=True):
            if heading and headings[heading] <= 3:
                heading_pairs.append((add(heading), body[:3]))
            neighbours.extend((a, [b]) for a, b in pairwise(body))
        for paragraph in text.paragraphs:
            if len(paragraph) >= 200 and rng.random() < 0.6:
                cut = paragraph.index(" ", rng.randrange(len(paragraph) // 3, len(paragraph) // 2))
                halves.append((add(paragraph[:cut]), [add(paragraph[cut:])]))
            sentences = re.split(r"(?<=[.?!])\s+(?=[A-ZÅÄÖ])", paragraph)
            if len(sentences) >= 3:
                chosen = rng.randrange(len(sentences))
                rest = " ".join(sentences[:chosen] + sentences[chosen + 1 :])
                if len(sentences[chosen]) >= 40:
                    cloze.append((add(sentences[chosen]), [add(rest)]))
    for group in quotes.values():
        order = [add(q) for q in group]
        rng.shuffle(order)
        same_topic.extend((a, [b]) for a, b in pairwise(order[:8]))
    ids = encode(tokenizer, flat)

    def resolve(pairs: list[tuple[int, list[int]]]) -> list[tuple[IDS, IDS]]:
        both = ((ids[a][:LONGEST], np.concatenate([ids[n] for n in b])[:LONGEST]) for a, b in pairs)
        return [(a, b) for a, b in both if len(a) >= 2 and len(b) >= 4]

    kinds = [resolve(p) for p in (title_pairs, heading_pairs, neighbours, halves, cloze, same_topic)]
    names = ("title", "heading", "neighbour", "half", "cloze", "same section")
    print("pairs:", {name: len(kind) for name, kind in zip(names, kinds, strict=True)}, flush=True)
    return kinds


def batches(
    kinds: list[list[tuple[IDS, IDS]]], size: int, rng: random.Random
) -> Iterator[list[tuple[IDS, IDS]]]:
    """Each batch is of one kind, so that the other pairs in it are fair distractors."""
    result = []
    for kind in kinds:
        order = list(range(len(kind)))
        rng.shuffle(order)
        result.extend([kind[i] for i in order[s : s + size]] for s in range(0, len(order) - size // 2, size))
    rng.shuffle(result)
    yield from result


def contrast(
    vectors: npt.NDArray[np.float32], kinds: list[list[tuple[IDS, IDS]]], options: argparse.Namespace
) -> npt.NDArray[np.float32]:
    """Contrastive training with the other pairs of a batch as distractors, in both directions."""
    import torch
    from torch.nn import functional

    torch.set_num_threads(options.threads)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)
    table = torch.nn.Parameter(torch.from_numpy(vectors.copy()))
    optimiser = torch.optim.Adam([table], lr=options.rate, betas=(0.9, 0.99))
    rng = random.Random(SEED)
    steps = [b for _ in range(options.epochs) for b in batches(kinds, options.batch, rng)]
    dimension = vectors.shape[1]
    begun, shown = time.monotonic(), 0.0

    def bag(side: Sequence[IDS]) -> Any:
        kept = [
            ids[np.array([rng.random() >= options.dropout for _ in ids])] if options.dropout else ids
            for ids in side
        ]
        kept = [k if len(k) else ids for k, ids in zip(kept, side, strict=True)]
        flat = torch.from_numpy(np.concatenate(kept).astype(np.int64))
        offsets = torch.from_numpy(np.cumsum([0] + [len(k) for k in kept[:-1]]).astype(np.int64))
        return functional.embedding_bag(flat, table, offsets, mode="mean")

    for number, batch in enumerate(steps):
        for group in optimiser.param_groups:
            group["lr"] = options.rate * min(1, (number + 1) / 50) * max(0.02, 1 - number / len(steps))
        left, right = bag([a for a, _ in batch]), bag([b for _, b in batch])
        target = torch.arange(len(batch))
        loss = torch.zeros(())
        for width in (dimension, dimension // 4):  # the first quarter alone is usable too
            scores = (
                functional.normalize(left[:, :width])
                @ functional.normalize(right[:, :width]).T
                * options.scale
            )
            loss = (
                loss + functional.cross_entropy(scores, target) + functional.cross_entropy(scores.T, target)
            )
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if time.monotonic() - shown > 15:
            shown = time.monotonic()
            print(
                f"  step {number}/{len(steps)} loss {loss.item() / 4:.3f} {shown - begun:.0f} s", flush=True
            )
    return table.detach().numpy()


def quantise(vectors: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    scale = np.maximum(np.abs(vectors).max(axis=1), 1e-8).astype(np.float32) / 127
    return np.rint(vectors / scale[:, None]).astype(np.int8), scale


def save_safetensors(path: Path, arrays: dict[str, npt.NDArray[Any]]) -> None:
    """The format is a length, a JSON header and the bytes: written here so that the file is the same every time."""
    kinds = {"int8": "I8", "float32": "F32"}
    header: dict[str, Any] = {}
    offset = 0
    for name, array in arrays.items():
        header[name] = {
            "dtype": kinds[array.dtype.name],
            "shape": list(array.shape),
            "data_offsets": [offset, offset + array.nbytes],
        }
        offset += array.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(a.tobytes() for a in arrays.values()))


def save(folder: Path, tokenizer: Any, vectors: npt.NDArray[np.float32]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    whole, scale = quantise(vectors)
    # float32 first: its bytes are then aligned
    save_safetensors(folder / "model.safetensors", {"weights": scale, "embeddings": whole})
    vocabulary = json.loads(tokenizer.to_str())
    (folder / "tokenizer.json").write_text(
        json.dumps(vocabulary, ensure_ascii=False, separators=(",", ":")), "utf-8"
    )
    modules = [
        {
            "idx": 0,
            "name": "0",
            "path": "",
            "type": "sentence_transformers.sentence_transformer.modules.StaticEmbedding",
        },
        {
            "idx": 1,
            "name": "1",
            "path": "1_Normalize",
            "type": "sentence_transformers.base.modules.Normalize",
        },
    ]
    (folder / "modules.json").write_text(json.dumps(modules, indent=2) + "\n", "utf-8")
    config = {
        "model_type": "SentenceTransformer",
        "prompts": {},
        "default_prompt_name": None,
        "similarity_fn_name": "cosine",
    }
    (folder / "config_sentence_transformers.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")


def save_words(path: Path, paragraphs: Sequence[str], lowest: int = 8) -> None:
    counts: Counter[str] = Counter()
    for paragraph in paragraphs:
        counts.update({words.stem(token.word) for token in words.tokens(paragraph) if not token.number})
    rows = sorted((word, count) for word, count in counts.items() if count >= lowest and len(word) <= 30)
    lines = [f"\t{len(paragraphs)}", *(f"{word}\t{count}" for word, count in rows)]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder with data/")
    parser.add_argument("--out", type=Path, default=TARGET)
    parser.add_argument("--vocabulary", type=int, default=24_000)
    parser.add_argument("--dimension", type=int, default=512)
    parser.add_argument(
        "--spelled", type=int, default=256, help="how many of the dimensions begin as spelling"
    )
    parser.add_argument("--share", type=float, default=0.5, help="length of those beside the others")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--sample", type=float, default=1.0, help="share of the pairs, to try something out")
    parser.add_argument("--batch", type=int, default=1_024)
    parser.add_argument("--rate", type=float, default=0.05)
    parser.add_argument("--scale", type=float, default=20.0)
    parser.add_argument(
        "--dropout", type=float, default=0.0, help="share of tokens left out of a text in training"
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--start", choices=("latent", "random"), default="latent")
    options = parser.parse_args()
    begun = time.monotonic()

    def say(what: str) -> None:
        print(f"[{time.monotonic() - begun:5.0f} s] {what}", flush=True)

    corpus = read_corpus(options.shared)
    texts = [text for text in corpus if not text.held_out]
    quotes = read_quotes(options.shared)
    paragraphs = [p for text in texts for p in text.paragraphs] + [
        q for group in quotes.values() for q in group
    ]
    say(f"{len(texts)} of {len(corpus)} texts, {len(paragraphs)} paragraphs")
    options.out.mkdir(parents=True, exist_ok=True)
    save_words(options.out / "words.tsv", paragraphs)
    say("words")
    tokenizer = train_tokenizer([*paragraphs, *(t.title for t in texts)], options.vocabulary)
    size = tokenizer.get_vocab_size()
    say(f"tokenizer of {size}")
    if options.start == "latent":
        encoded = encode(tokenizer, paragraphs)
        idf = rarities(encoded, size)
        latent = latent_vectors(encoded, idf, options.dimension - options.spelled)
        spelled = spelled_vectors(tokenizer, idf, options.spelled) * options.share
        vectors = np.ascontiguousarray(np.hstack([latent, spelled]))
        say("vectors to start from")
    else:
        vectors = np.random.default_rng(SEED).standard_normal((size, options.dimension), dtype=np.float32)
    kinds = make_pairs(texts, quotes, tokenizer)
    if options.sample < 1:
        kinds = [kind[: int(options.sample * len(kind))] for kind in kinds]
    if options.epochs:
        vectors = contrast(vectors, kinds, options)
    save(options.out, tokenizer, vectors)
    digest = hashlib.sha256((options.out / "model.safetensors").read_bytes()).hexdigest()
    say(f"saved in {options.out}: sha256 {digest[:16]}")


if __name__ == "__main__":
    main()
