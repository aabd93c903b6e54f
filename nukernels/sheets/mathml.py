"""MathML from the LaTeX that SymPy and the quantities' names are written in, so that pages need no network.

Every current browser draws MathML. The LaTeX is a small part of the language: fractions, roots, indices, fences,
accents, cases and letters. What is not known is shown as it is typed, in red by most browsers (<merror>).
"""

from __future__ import annotations

import re
from html import escape

TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\d+(?:\.\d+)?|[^\s]", re.DOTALL)
GREEK = {
    name: letter
    for names, letters in (
        ("alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu", "αβγδϵεζηθικλμν"),
        ("xi pi rho sigma tau upsilon phi varphi chi psi omega", "ξπρστυϕφχψω"),
        ("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega", "ΓΔΘΛΞΠΣΥΦΨΩ"),
    )
    for name, letter in zip(names.split(), letters, strict=True)
}
LETTERS = {**GREEK, "ell": "ℓ", "partial": "∂", "nabla": "∇", "infty": "∞", "hbar": "ℏ", "prime": "′", "odot": "⊙"}
SIGNS = {
    "pm": "±",
    "mp": "∓",
    "cdot": "·",
    "times": "×",
    "leq": "≤",
    "geq": "≥",
    "neq": "≠",
    "ll": "≪",
    "gg": "≫",
    "to": "→",
    "leftrightarrow": "↔",
    "wedge": "∧",
    "vee": "∨",
    "perp": "⊥",
    "parallel": "∥",
    "langle": "⟨",
    "rangle": "⟩",
    "int": "∫",
    "sum": "∑",
    "lbrace": "{",
    "rbrace": "}",
    "{": "{",
    "}": "}",
}
FUNCTIONS = ("sin", "cos", "tan", "sinh", "cosh", "tanh", "exp", "log", "ln", "min", "max", "arg", "operatorname")
ACCENTS = {"hat": "^", "bar": "¯", "tilde": "~", "dot": "˙", "ddot": "¨", "vec": "→", "overline": "¯"}
STYLES = {"boldsymbol": "bold-italic", "mathbf": "bold", "mathcal": "script", "mathrm": "normal"}
BARS = {"lvert": "prefix", "rvert": "postfix"}
SPACES = {",": "0.17em", ":": "0.22em", ";": "0.28em", "quad": "1em", "!": "0em"}
BIG = ("left", "right", "Bigl", "Bigr", "bigl", "bigr")
SCRIPT = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵", strict=True))


def convert(latex: str) -> str:
    """The content of a <math> element."""
    reader = _Reader(_tokens(latex))
    found = reader.row(())
    return f"<mrow>{found}</mrow>"


def _tokens(latex: str) -> list[str]:
    """Tokens; the content of \\text{...} stays one token."""
    found: list[str] = []
    at = 0
    while at < len(latex):
        text = re.compile(r"\\(text|textrm)\{((?:[^{}\\]|\\.|\{[^{}]*\}|\\[a-z]+)*)\}").match(latex, at)
        if text is not None:
            found.append("\0" + _words(text[2]))
            at = text.end()
            continue
        token = TOKEN.match(latex, at)
        if token is None:
            at += 1
            continue
        found.append(token[0])
        at = token.end()
    return found


def _words(text: str) -> str:
    """Escaped LaTeX words as they read."""
    named = {"textasciicircum": "^", "textless": "<", "textgreater": ">", "textbar": "|", "textasciitilde": "~"}
    text = re.sub(r"\\(text[a-z]+)\{\}", lambda m: named.get(m[1], m[1]), text)
    return re.sub(r"\\(.)", r"\1", text)


class _Reader:
    """Recursive descent over tokens."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.at = tokens, 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.at += 1
        return token

    def row(self, until: tuple[str, ...]) -> str:
        """Items up to one of the tokens, which is left."""
        found = []
        while self.peek() and self.peek() not in until:
            found.append(self.scripted())
        return "".join(found)

    def group(self) -> str:
        """The next {...} or single item."""
        if self.peek() != "{":
            return self.item()
        self.take()
        found = self.row(("}",))
        self.take()
        return f"<mrow>{found}</mrow>"

    def scripted(self) -> str:
        base = self.item() if self.peek() not in ("^", "_") else "<mrow></mrow>"
        above = below = ""
        if self.peek() == r"\limits":
            self.take()
        while self.peek() in ("^", "_", "'"):
            sign = self.take()
            if sign == "^":
                above += self.group()
            elif sign == "_":
                below += self.group()
            else:
                above += "<mo>′</mo>"
        if above and below:
            return f"<msubsup>{base}<mrow>{below}</mrow><mrow>{above}</mrow></msubsup>"
        if above:
            return f"<msup>{base}<mrow>{above}</mrow></msup>"
        return f"<msub>{base}<mrow>{below}</mrow></msub>" if below else base

    def item(self) -> str:
        token = self.take()
        if token == "{":
            self.at -= 1
            return self.group()
        if token.startswith("\0"):
            return f"<mtext>{escape(token[1:])}</mtext>"
        if not token.startswith("\\"):
            return _plain(token)
        name = token[1:]
        if name == "frac":
            return f"<mfrac>{self.group()}{self.group()}</mfrac>"
        if name == "sqrt":
            return self._root()
        if name in BIG:
            return self._fence(name)
        if name == "begin":
            return self._environment()
        if name in ACCENTS:
            return f'<mover accent="true">{self.group()}<mo stretchy="false">{ACCENTS[name]}</mo></mover>'
        if name in STYLES:
            return self._styled(name)
        if name in FUNCTIONS:
            word = self._word() if name == "operatorname" else name
            return f"<mi>{escape(word)}</mi>"
        if name in LETTERS:
            return f"<mi>{LETTERS[name]}</mi>"
        if name in BARS:
            return f'<mo form="{BARS[name]}" fence="true" stretchy="false">|</mo>'
        if name in SIGNS:
            return f"<mo>{escape(SIGNS[name])}</mo>"
        if name in SPACES:
            return f'<mspace width="{SPACES[name]}"/>'
        return "" if name in ("limits", "displaystyle") else f"<merror><mtext>{escape(token)}</mtext></merror>"

    def _root(self) -> str:
        if self.peek() != "[":
            return f"<msqrt>{self.group()}</msqrt>"
        self.take()
        degree = self.row(("]",))
        self.take()
        return f"<mroot>{self.group()}<mrow>{degree}</mrow></mroot>"

    def _fence(self, name: str) -> str:
        sign = self.take()
        sign = SIGNS.get(sign[1:], sign.lstrip("\\")) if sign.startswith("\\") else sign
        form = "prefix" if name in ("left", "Bigl", "bigl") else "postfix"
        return "" if sign == "." else f'<mo form="{form}" fence="true">{escape(sign)}</mo>'

    def _environment(self) -> str:
        """cases and matrices: rows between \\\\, cells between &."""
        name = self._word()
        lines: list[list[str]] = [[]]
        while self.peek() not in ("", r"\end"):
            lines[-1].append(self.row(("&", r"\\", r"\end")))
            if self.peek() == r"\\":
                lines.append([])
            if self.peek() != r"\end":
                self.take()
        self.take()
        self._word()
        body = "".join(
            "<mtr>" + "".join(f"<mtd>{cell}</mtd>" for cell in line) + "</mtr>" for line in lines if any(line)
        )
        table = f'<mtable columnalign="left">{body}</mtable>'
        return f'<mrow><mo form="prefix" fence="true">{{</mo>{table}</mrow>' if name == "cases" else table

    def _styled(self, name: str) -> str:
        inside = self.group()
        if name == "mathcal":
            return re.sub(r"<mi>([A-Z])</mi>", lambda m: f"<mi>{SCRIPT[m[1]]}</mi>", inside)
        if name == "mathrm":
            letters = re.fullmatch(r"<mrow>((?:<mi>[^<]+</mi>)+)</mrow>", inside)
            word = re.sub(r"</?mi>", "", letters[1]) if letters else ""
            return f'<mi mathvariant="normal">{word}</mi>' if word else inside
        return f'<mrow class="bold">{inside}</mrow>'

    def _word(self) -> str:
        """The letters in the next {...}."""
        self.take()
        letters = []
        while self.peek() not in ("}", ""):
            letters.append(self.take())
        self.take()
        return "".join(letters).lstrip("\0")


def _plain(token: str) -> str:
    if token[0].isdigit():
        return f"<mn>{token}</mn>"
    if token.isalpha():
        return f"<mi>{token}</mi>"
    if token in "()[]|":
        return f'<mo stretchy="false">{token}</mo>'
    return f"<mo>{'−' if token == '-' else escape(token)}</mo>"
